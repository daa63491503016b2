/* The least a line on a terminal costs: libedit, a prompt, and nothing else. cc -O2 floor.c -ledit */
#include <histedit.h>
#include <locale.h>
#include <stdio.h>

static char *prompt(EditLine *line) {
    (void)line;
    return "> ";
}

int main(void) {
    int count;
    setlocale(LC_CTYPE, "");
    EditLine *line = el_init("floor", stdin, stdout, stderr);
    el_set(line, EL_PROMPT, prompt);
    el_set(line, EL_EDITOR, "emacs");
    el_set(line, EL_SIGNAL, 1);
    while (el_gets(line, &count) && count > 0) {}
    el_end(line);
    return 0;
}
