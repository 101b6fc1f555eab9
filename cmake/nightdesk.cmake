# What every target of the project shares: language level, warnings, include root, sanitizers.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
if(NOT CMAKE_BUILD_TYPE)
    set(CMAKE_BUILD_TYPE Release)
endif()

add_library(nd_warnings INTERFACE)
target_compile_options(nd_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow
                                             $<$<BOOL:${ND_WERROR}>:-Werror>)
target_compile_definitions(nd_warnings INTERFACE QT_NO_CAST_FROM_ASCII
                                                 QT_DISABLE_DEPRECATED_BEFORE=0x060400)

if(ND_SANITIZE)
    add_compile_options(-fsanitize=${ND_SANITIZE} -fno-omit-frame-pointer -g1)
    add_compile_definitions(ND_SANITIZED)
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # It sees uninitialized values where the sanitizers' own checks stand; the other builds look.
        add_compile_options(-Wno-maybe-uninitialized)
    endif()
    add_link_options(-fsanitize=${ND_SANITIZE})
endif()

if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # GCC looks for garbage again and again in what a precompiled header filled: with a heap of 600 MB it hardly ever
    # does, which spares a sixth of its time for a tenth more memory.
    add_compile_options($<$<COMPILE_LANGUAGE:CXX>:--param=ggc-min-heapsize=600000>)
endif()

find_program(ND_MOLD mold)
if(ND_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

# nd_add_pch(name header links...): a precompiled header that others use through nd_use_pch().
function(nd_add_pch name header)
    add_library(${name} STATIC ${PROJECT_SOURCE_DIR}/cmake/pch.cpp)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PRIVATE ${ARGN} nd_warnings)
    target_precompile_headers(${name} PRIVATE ${PROJECT_SOURCE_DIR}/cmake/${header})
endfunction()

# nd_use_pch(target suffix [links...]): the header for widgets where one of the links is drawn with, and that
# of telescopes for what speaks their language and for a test that talks to one.
function(nd_use_pch target suffix)
    set(pch nd_pch)
    if(NOT suffix AND nd_dwarf_wire IN_LIST ARGN)
        set(pch nd_pch_dwarf)
    endif()
    foreach(link IN ITEMS nd_dwarf nd_observatory nd_test_fakes)
        if(suffix AND link IN_LIST ARGN)
            set(pch nd_pch_dwarf)
        endif()
    endforeach()
    foreach(link IN ITEMS Qt6::Widgets nd_ui nd_ui_base nd_nightdesk nd_window_run)
        if(link IN_LIST ARGN)
            set(pch nd_pch_widgets)
        endif()
    endforeach()
    target_precompile_headers(${target} REUSE_FROM ${pch}${suffix})
endfunction()

# nd_compile_quickly(target): tests are compiled far more often than they run. Undefined behaviour is looked
# for in what they test, not in themselves; the inline functions that both have stay apart.
function(nd_compile_quickly target)
    target_compile_options(${target} PRIVATE $<$<CONFIG:Release>:-O0>)
    if(ND_SANITIZE MATCHES "undefined")
        target_compile_options(${target} PRIVATE -fno-sanitize=undefined -fvisibility-inlines-hidden -g0)
    endif()
endfunction()

# nd_add_library(name SOURCES ... LINKS ... [PRIVATE_LINKS ...] [NO_PCH] [NO_UNITY]): one static library per
# folder of core/ and ui/. NO_PCH: its sources are compiled with another macro than the header was.
# With ND_UNITY its sources are compiled many at a time, which halves a whole build. NO_UNITY: its sources have
# helpers of the same names.
function(nd_add_library name)
    cmake_parse_arguments(arg "NO_PCH;NO_UNITY" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    add_library(${name} ${arg_SOURCES})
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_include_directories(${name} PUBLIC ${PROJECT_SOURCE_DIR})
    target_link_libraries(${name} PUBLIC ${arg_LINKS} PRIVATE ${arg_PRIVATE_LINKS} nd_warnings)
    if(NOT arg_NO_PCH)
        nd_use_pch(${name} "" ${arg_LINKS})
    endif()
    if(NOT arg_NO_UNITY)
        set_target_properties(${name} PROPERTIES UNITY_BUILD ${ND_UNITY} UNITY_BUILD_BATCH_SIZE 12)
    endif()
endfunction()

# nd_own_names(target names...): constants that many sources of the library have, each its own. Compiled as one,
# each source still has its own: its name there ends with an identifier of the source. Not for names of headers.
function(nd_own_names target)
    set(code "#undef ND_OWN\n#undef ND_JOIN\n#undef ND_PASTE\n#define ND_PASTE(a, b) a##b\n#define ND_JOIN(a, b) ND_PASTE(a, b)\n#define ND_OWN(name) ND_JOIN(name, ND_SOURCE)\n")
    foreach(name IN LISTS ARGN)
        string(APPEND code "#undef ${name}\n#define ${name} ND_OWN(${name})\n")
    endforeach()
    set_target_properties(${target} PROPERTIES UNITY_BUILD_UNIQUE_ID ND_SOURCE
                                               UNITY_BUILD_CODE_BEFORE_INCLUDE "${code}")
endfunction()

# nd_moc_tests(target source tests...): each test includes its .moc. For that moc is run alone, since looking
# through every test for more takes CMake longer than compiling many of them. SOURCE: what is compiled of them.
function(nd_moc_tests target source)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_mocs)
    file(MAKE_DIRECTORY ${folder})
    foreach(test IN LISTS ARGN)
        add_custom_command(OUTPUT ${folder}/${test}.moc DEPENDS ${test}.cpp VERBATIM
            COMMAND Qt6::moc -o ${folder}/${test}.moc ${CMAKE_CURRENT_SOURCE_DIR}/${test}.cpp)
        set_property(SOURCE ${source} APPEND PROPERTY OBJECT_DEPENDS ${folder}/${test}.moc)
    endforeach()
    target_include_directories(${target} PRIVATE ${folder})
endfunction()

# What the sanitizers run: the tests of core/ alone, so that the window need not be built twice.
add_custom_target(nd_core_tests)

# nd_test_program(target source tests...): what is compiled of the tests, which nd_add_test() and nd_add_tests() share.
# Takes what they were called with from their arg_ variables.
function(nd_test_program target source)
    add_executable(${target} ${source} ${arg_SOURCES})
    nd_moc_tests(${target} ${source} ${ARGN})
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR} ${PROJECT_SOURCE_DIR}/tests/support
                                                 ${arg_INCLUDES})
    target_compile_definitions(${target} PRIVATE ${arg_DEFINITIONS})
    target_link_libraries(${target} PRIVATE ${arg_LINKS} Qt6::Test nd_warnings)
    nd_compile_quickly(${target})
    set_source_files_properties(${source} PROPERTIES SKIP_AUTOMOC ON)
    set_target_properties(${target} PROPERTIES AUTOMOC OFF)
    if(arg_SOURCES)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
    if(NOT arg_NO_PCH)
        nd_use_pch(${target} _test ${arg_LINKS})
        if(arg_SOURCES)
            set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp
                                        PROPERTIES SKIP_PRECOMPILE_HEADERS ON)
        endif()
    endif()
    if("core" IN_LIST arg_LABELS)
        add_dependencies(nd_core_tests ${target})
    endif()
endfunction()

# nd_register_test(name program target): ctest runs PROGRAM, which TARGET builds; the arg_ variables as above.
function(nd_register_test name program target)
    foreach(default TIMEOUT=120 COST=1 PROCESSORS=1)
        string(REGEX MATCH "^([A-Z]+)=(.*)$" default ${default})
        if(NOT arg_${CMAKE_MATCH_1})
            set(arg_${CMAKE_MATCH_1} ${CMAKE_MATCH_2})
        endif()
    endforeach()
    if(ND_SANITIZE)
        math(EXPR arg_TIMEOUT "5 * ${arg_TIMEOUT}")
    endif()
    set(properties TIMEOUT ${arg_TIMEOUT} COST ${arg_COST} PROCESSORS ${arg_PROCESSORS})
    set(environment "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=nightdesk.*.debug=false")
    if(NOT arg_SPLIT)
        add_test(NAME ${name} COMMAND ${program})
        set_tests_properties(${name} PROPERTIES ${properties} LABELS "${arg_LABELS}"
                             ENVIRONMENT "${environment}")
        return()
    endif()
    set(rows ${CMAKE_CURRENT_BINARY_DIR}/${name}.rows.cmake)
    add_custom_command(TARGET ${target} POST_BUILD BYPRODUCTS ${rows} VERBATIM
        COMMAND ${CMAKE_COMMAND} -D NAME=${name} -D PROGRAM=${program} -D FILE=${rows}
                -P ${PROJECT_SOURCE_DIR}/cmake/split_test.cmake)
    # Read by ctest; a test that was not built is one that fails.
    file(CONFIGURE OUTPUT ${name}.ctest.cmake @ONLY CONTENT [[
set(properties @properties@)
set(labels "@arg_LABELS@")
set(environment "@environment@")
if(EXISTS "@rows@")
    include("@rows@")
else()
    add_test(@name@ @name@_was_not_built)
    set_tests_properties(@name@ PROPERTIES ${properties} LABELS "${labels}")
endif()
]])
    set_property(DIRECTORY APPEND PROPERTY TEST_INCLUDE_FILES ${CMAKE_CURRENT_BINARY_DIR}/${name}.ctest.cmake)
endfunction()

# nd_add_test(tst_foo LINKS ... [LABELS ...] [SOURCES ...] [DEFINITIONS ...] [INCLUDES ...] [TIMEOUT seconds]
#             [COST seconds] [PROCESSORS n] [SPLIT] [NO_PCH]): one QtTest per class, linking only its layer.
# COST: about how long it takes; the longest start first. PROCESSORS: places it takes of those that
# `./nd test` has (three for each core, as most tests wait): 3 for one that keeps a core busy.
# SPLIT: each function and each row of its data is an entry of its own, run in parallel with the others.
function(nd_add_test name)
    cmake_parse_arguments(arg "SPLIT;NO_PCH" "TIMEOUT;COST;PROCESSORS" "LINKS;LABELS;SOURCES;DEFINITIONS;INCLUDES" ${ARGN})
    nd_test_program(${name} ${name}.cpp ${name})
    nd_register_test(${name} ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${name} ${name})
endfunction()

# nd_add_tests(tst_foo tst_bar ... LINKS ... [as nd_add_test]): tests that are made of the same.
# With ND_UNITY many are one program, each in a namespace of its own: reading the precompiled header takes GCC as long
# as compiling a test. Each still has its name, as a link to that program. A test that specializes a template of
# others or brings a main() is added alone.
function(nd_add_tests)
    cmake_parse_arguments(arg "SPLIT;NO_PCH" "TIMEOUT;COST;PROCESSORS" "LINKS;LABELS;SOURCES;DEFINITIONS;INCLUDES" ${ARGN})
    set(left ${arg_UNPARSED_ARGUMENTS})
    while(left)
        if(ND_UNITY)
            list(SUBLIST left 0 8 tests)
        else()
            list(SUBLIST left 0 1 tests)
        endif()
        list(REMOVE_ITEM left ${tests})
        list(LENGTH tests count)
        if(count EQUAL 1)
            nd_test_program(${tests} ${tests}.cpp ${tests})
            nd_register_test(${tests} ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${tests} ${tests})
        else()
            nd_add_batch(${tests})
        endif()
    endwhile()
endfunction()

# nd_add_batch(tests...): them as one program, for nd_add_tests().
function(nd_add_batch first)
    set(target ${first}_and_others)
    set(source ${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp)
    list(TRANSFORM ARGV REPLACE "(.+)" "${CMAKE_CURRENT_SOURCE_DIR}/\\1.cpp" OUTPUT_VARIABLE paths)
    string(REPLACE ";" "|" listed "${paths}")
    set(script ${PROJECT_SOURCE_DIR}/cmake/test_batch.cmake)
    add_custom_command(OUTPUT ${source} DEPENDS ${paths} ${script} VERBATIM
        COMMAND ${CMAKE_COMMAND} -D "TESTS=${listed}" -D FILE=${source} -P ${script})
    nd_test_program(${target} ${source} ${ARGV})
    # To GCC these classes seem to be those of a header that is in other sources, too.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    foreach(test IN LISTS ARGV)
        set(link ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/${test})
        add_custom_command(TARGET ${target} POST_BUILD BYPRODUCTS ${link} VERBATIM
            COMMAND ${CMAKE_COMMAND} -E create_symlink $<TARGET_FILE_NAME:${target}> ${link})
        add_custom_target(${test} DEPENDS ${target})
        nd_register_test(${test} ${link} ${target})
    endforeach()
endfunction()
