#include "CLibedit.h"

#include <string.h>

/* Wide setters where the payload is wide; narrow ones where libedit must copy the string
 * (el_wset(EL_ADDFN) keeps the caller's pointers, el_set(EL_ADDFN) copies). */

int cle_set_prompt(EditLine *e, cle_prompt_fn f, wchar_t literal) { return el_wset(e, EL_PROMPT_ESC, f, (int)literal); }

int cle_set_right_prompt(EditLine *e, cle_prompt_fn f, wchar_t literal) {
    return el_wset(e, EL_RPROMPT_ESC, f, (int)literal);
}

int cle_set_flag(EditLine *e, int operation, int value) { return el_wset(e, operation, value); }

int cle_set_editor(EditLine *e, const char *mode) { return el_set(e, EL_EDITOR, mode); }

int cle_set_terminal(EditLine *e, const char *name) { return el_set(e, EL_TERMINAL, name); }

int cle_set_stream(EditLine *e, int which, FILE *stream) { return el_set(e, EL_SETFP, which, stream); }

int cle_set_terminal_mode(EditLine *e, const char *set, const char *mode) {
    return el_set(e, EL_SETTY, set, mode, (char *)NULL);
}

int cle_set_reader(EditLine *e, el_rfunc_t f) { return el_wset(e, EL_GETCFN, f); }

int cle_set_context(EditLine *e, void *p) { return el_wset(e, EL_CLIENTDATA, p); }

void *cle_context(EditLine *e) {
    void *p = NULL;
    el_wget(e, EL_CLIENTDATA, &p);
    return p;
}

int cle_add_function(EditLine *e, const char *name, const char *help, cle_edit_fn f) {
    return el_set(e, EL_ADDFN, name, help, f);
}

int cle_bind(EditLine *e, const char *key, const char *command) {
    return el_set(e, EL_BIND, key, command, (char *)NULL);
}

int cle_bind_command_mode(EditLine *e, const char *key, const char *command) {
    return el_set(e, EL_BIND, "-a", key, command, (char *)NULL);
}

bool cle_is_vi(EditLine *e) {
    const char *mode = NULL;
    return el_get(e, EL_EDITOR, &mode) == 0 && mode && strcmp(mode, "vi") == 0;
}

void cle_refresh(EditLine *e) { el_wset(e, EL_REFRESH); }
