#include "cli/command_line.h"

/// qsm-console without its window: runs the command that the arguments name.
int main(int argc, char **argv)
{
    constexpr int windowAskedFor = 99;
    return console::runCommand(argc, argv).value_or(windowAskedFor);
}
