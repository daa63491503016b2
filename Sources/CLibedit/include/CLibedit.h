#ifndef CLIBEDIT_H
#define CLIBEDIT_H

#include <histedit.h>
#include <stdbool.h>
#include <stdio.h>
#include <wchar.h>

/* What Swift cannot say to libedit and to the terminal by itself: variadic calls, signal handlers, spawning. */

/* ---- editline.c: one function for each shape of el_set / el_wset ---- */
typedef wchar_t      *(*cle_prompt_fn)(EditLine *);
typedef unsigned char (*cle_edit_fn)(EditLine *, int);

int   cle_set_prompt(EditLine *, cle_prompt_fn, wchar_t literal);        /* EL_PROMPT_ESC */
int   cle_set_right_prompt(EditLine *, cle_prompt_fn, wchar_t literal);  /* EL_RPROMPT_ESC */
int   cle_set_flag(EditLine *, int operation, int value);                /* EL_SIGNAL, EL_PREP_TERM, ... */
int   cle_set_editor(EditLine *, const char *mode);
int   cle_set_terminal(EditLine *, const char *name);                    /* libedit keeps the pointer */
int   cle_set_stream(EditLine *, int which, FILE *);
int   cle_set_terminal_mode(EditLine *, const char *set, const char *mode);
int   cle_set_reader(EditLine *, el_rfunc_t);                            /* EL_GETCFN */
int   cle_set_context(EditLine *, void *);                               /* EL_CLIENTDATA */
void *cle_context(EditLine *);
int   cle_add_function(EditLine *, const char *name, const char *help, cle_edit_fn);
int   cle_bind(EditLine *, const char *key, const char *command);
int   cle_bind_command_mode(EditLine *, const char *key, const char *command);
bool  cle_is_vi(EditLine *);
void  cle_refresh(EditLine *);

/* ---- signals.c: the handler writes the signal's number into a pipe and does nothing else ---- */
int   cle_signals_watch(bool job_control);  /* the pipe's reading end, or -1 */
int   cle_signals_descriptor(void);
int   cle_signals_next(void);               /* the next signal caught, 0 for none */
bool  cle_signals_ending(void);             /* SIGTERM or SIGHUP has come, read or not */
void  cle_suspend(void);                    /* stops the whole job as the terminal would; returns after SIGCONT */
void  cle_ignore_write_signals(void);

enum { CLE_INPUT = 1, CLE_SIGNAL = 2 };
int   cle_wait(int input, int timeout_ms);  /* CLE_INPUT | CLE_SIGNAL, 0 after the time-out, -1 when input is gone */

/* ---- terminal.c ---- */
bool  cle_use_utf8(void);                   /* a UTF-8 LC_CTYPE, the user's if there is one */
int   cle_width(wchar_t);
int   cle_window_size(int descriptor, int *rows, int *columns);
void  cle_terminal_remember(int descriptor);  /* and restore from atexit */
void  cle_terminal_restore(void);
int   cle_terminal_keep_typed(int descriptor);  /* an interrupt must not flush the half-typed line */
long  cle_terminal_take_typed(int descriptor, char *into, long room);

/* ---- spawn.c ---- */
int   cle_run_editor(const char *command, const char *path);  /* exit status, 128+n for a signal, 127 not started */

#endif
