# Writes FILE for ctest: an entry for each function and data row that PROGRAM, the test NAME, lists.
# Run after PROGRAM was linked; what is in FILE is thus always what is in PROGRAM.
cmake_minimum_required(VERSION 3.25)
set(ENV{QT_QPA_PLATFORM} offscreen)
execute_process(COMMAND ${PROGRAM} -datatags OUTPUT_VARIABLE listing ERROR_VARIABLE errors
                RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${NAME} does not list its rows: ${status} ${errors}")
endif()
string(STRIP "${listing}" listing)
string(REPLACE "\n" ";" rows "${listing}")
set(text "")
set(entries "")
foreach(row IN LISTS rows)
    string(REGEX MATCH "^[^ ]+ ([^ ]+)( (.+))?$" row "${row}") # class, function, row
    set(filter "${CMAKE_MATCH_1}")
    if(CMAKE_MATCH_3)
        string(APPEND filter ":${CMAKE_MATCH_3}")
    endif()
    string(REGEX REPLACE "[^A-Za-z0-9]+" "_" entry "${filter}")
    set(entry "${NAME}.${entry}")
    if(entry IN_LIST entries)
        message(FATAL_ERROR "two rows of ${NAME} would be called ${entry}")
    endif()
    list(APPEND entries ${entry})
    string(APPEND text "add_test([=[${entry}]=] [=[${PROGRAM}]=] [=[${filter}]=])\n"
                       "set_tests_properties([=[${entry}]=] PROPERTIES \${properties} "
                       "LABELS \"\${labels}\" ENVIRONMENT \"\${environment}\")\n")
endforeach()
if(NOT entries)
    message(FATAL_ERROR "${NAME} lists no test")
endif()
file(WRITE ${FILE} "${text}")
