# Writes FILE, one source for the TESTS (paths, separated by |): what they include, each test in a namespace with its
# name, and a main() that runs the one by whose name the program is called.
cmake_minimum_required(VERSION 3.25)
string(REPLACE "|" ";" TESTS "${TESTS}")

set(includes "")
set(bodies "")
set(choices "")
foreach(test IN LISTS TESTS)
    get_filename_component(name ${test} NAME_WE)
    get_filename_component(folder ${test} DIRECTORY)
    file(STRINGS ${test} lines REGEX "^#include ")
    foreach(line IN LISTS lines)
        string(REGEX REPLACE "^#include [<\"](.*)[>\"]$" "\\1" header "${line}")
        if(header MATCHES "\\.moc$")
            continue()
        elseif(EXISTS "${folder}/${header}")
            set(line "#include \"${folder}/${header}\"")
        endif()
        list(APPEND includes "${line}")
    endforeach()
    # What is ours is found though the test adds a namespace of the same name.
    file(STRINGS ${test} spaces REGEX "^namespace nd")
    set(opened "namespace nd { using namespace ::nd@ }")
    foreach(space IN LISTS spaces)
        string(REGEX MATCH "nd[a-z_:]*" space "${space}")
        list(APPEND opened "namespace ${space} { using namespace ::${space}@ }")
    endforeach()
    list(REMOVE_DUPLICATES opened)
    string(REPLACE ";" "\n" opened "${opened}")
    string(REPLACE "@" ";" opened "${opened}")
    string(APPEND bodies "\nnamespace ${name} {\n${opened}\n#include \"${test}\"\n}\n")
    string(APPEND choices "    if (name == \"${name}\")\n        return ${name}::main(argc, argv);\n")
endforeach()
list(REMOVE_DUPLICATES includes)
string(REPLACE ";" "\n" includes "${includes}")
file(WRITE ${FILE} "// Written by cmake/test_batch.cmake.
${includes}

#include <cstdio>
#include <string_view>
${bodies}
int main(int argc, char **argv)
{
    std::string_view name = argv[0];
    name.remove_prefix(name.rfind('/') + 1);
${choices}    std::fprintf(stderr, \"%s: there is no such test in this program\\n\", argv[0]);
    return 2;
}
")
