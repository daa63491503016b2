#include "CLibedit.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

enum { NOT_STARTED = 127, WATCHED = 3 };

/* Asked to end ourselves we pass it on: a draft is only ours again when the editor has gone. */
static int wait_for(pid_t child) {
    int status = 0;
    bool told = false;
    for (;;) {
        pid_t ended = waitpid(child, &status, WNOHANG);
        if (ended == child) return status;
        if (ended < 0 && errno != EINTR) return status;
        if (cle_signals_ending() && !told) told = kill(child, SIGTERM) == 0;
        poll(NULL, 0, 20);
    }
}

/* The command is the user's own setting and may carry arguments ("code -w"); the path goes in as "$1". */
int cle_run_editor(const char *command, const char *path) {
    char script[4096];
    if ((size_t)snprintf(script, sizeof script, "exec %s \"$1\"", command) >= sizeof script) return NOT_STARTED;
    char *arguments[] = { "sh", "-c", script, "sh", (char *)path, NULL };

    posix_spawnattr_t attributes;
    sigset_t all, none;
    posix_spawnattr_init(&attributes);
    sigfillset(&all);
    sigemptyset(&none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);

    /* Ctrl-C and Ctrl-\ are the editor's while it has the terminal; Ctrl-Z stops both of us. */
    static const int numbers[WATCHED] = { SIGINT, SIGQUIT, SIGTSTP };
    struct sigaction mine[WATCHED], meanwhile;
    memset(&meanwhile, 0, sizeof meanwhile);
    sigemptyset(&meanwhile.sa_mask);
    for (int i = 0; i < WATCHED; i++) {
        meanwhile.sa_handler = numbers[i] == SIGTSTP ? SIG_DFL : SIG_IGN;
        sigaction(numbers[i], &meanwhile, &mine[i]);
    }
    pid_t child;
    int status = 0;
    int failure = posix_spawn(&child, "/bin/sh", NULL, &attributes, arguments, environ);
    posix_spawnattr_destroy(&attributes);
    if (failure == 0) status = wait_for(child);
    for (int i = 0; i < WATCHED; i++) sigaction(numbers[i], &mine[i], NULL);
    if (failure != 0) return NOT_STARTED;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}
