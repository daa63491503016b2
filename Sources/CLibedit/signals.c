#include "CLibedit.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

/* libedit's own handler allocates memory and re-sends the signal to the whole process group, so it stays off
 * (EL_SIGNAL 0). Here a handler only writes one byte; everything else happens where the line is read. */
static int pipe_ends[2] = { -1, -1 };
static volatile sig_atomic_t ending = 0;

static void on_signal(int number) {
    int saved = errno;
    unsigned char byte = (unsigned char)number;
    ssize_t ignored = write(pipe_ends[1], &byte, 1);
    (void)ignored;
    if (number == SIGTERM || number == SIGHUP) ending = 1;
    errno = saved;
}

static int open_pipe(void) {
    if (pipe_ends[0] >= 0) return 0;
    if (pipe(pipe_ends) != 0) return -1;
    for (int i = 0; i < 2; i++) {
        fcntl(pipe_ends[i], F_SETFD, FD_CLOEXEC);
        fcntl(pipe_ends[i], F_SETFL, O_NONBLOCK);
    }
    return 0;
}

static void watch(int number, bool even_if_ignored) {
    struct sigaction mine, theirs;
    memset(&mine, 0, sizeof mine);
    mine.sa_handler = on_signal;
    mine.sa_flags = SA_RESTART;
    sigemptyset(&mine.sa_mask);
    sigaction(number, NULL, &theirs);
    if (theirs.sa_handler == SIG_IGN && !even_if_ignored) return; /* nohup and friends meant it */
    sigaction(number, &mine, NULL);
}

int cle_signals_watch(bool job_control) {
    if (open_pipe() != 0) return -1;
    watch(SIGINT, false);
    watch(SIGTERM, false);
    watch(SIGHUP, false);
    watch(SIGQUIT, false);
    if (job_control) {
        watch(SIGTSTP, false);
        watch(SIGCONT, true);
        watch(SIGWINCH, true);
    }
    return pipe_ends[0];
}

int cle_signals_descriptor(void) { return pipe_ends[0]; }

bool cle_signals_ending(void) { return ending != 0; }

int cle_signals_next(void) {
    unsigned char byte = 0;
    if (pipe_ends[0] < 0) return 0;
    return read(pipe_ends[0], &byte, 1) == 1 ? byte : 0;
}

void cle_suspend(void) {
    struct sigaction standard, mine;
    sigset_t set, old;
    memset(&standard, 0, sizeof standard);
    standard.sa_handler = SIG_DFL;
    sigemptyset(&standard.sa_mask);
    sigaction(SIGTSTP, &standard, &mine);
    sigemptyset(&set);
    sigaddset(&set, SIGTSTP);
    sigprocmask(SIG_UNBLOCK, &set, &old);
    kill(0, SIGTSTP); /* make, sudo, a wrapper: the whole job stops, as it does for any other program */
    sigaction(SIGTSTP, &mine, NULL);
    sigprocmask(SIG_SETMASK, &old, NULL);
}

void cle_ignore_write_signals(void) {
    signal(SIGPIPE, SIG_IGN);
    signal(SIGXFSZ, SIG_IGN);
}

int cle_wait(int input, int timeout_ms) {
    struct pollfd watched[2] = { { input, POLLIN, 0 }, { pipe_ends[0], POLLIN, 0 } };
    int count;
    do {
        count = poll(watched, pipe_ends[0] >= 0 ? 2 : 1, timeout_ms);
    } while (count < 0 && errno == EINTR); /* a signal of ours is in the pipe by now; it must not pass for silence */
    if (count < 0) return -1;
    int result = 0;
    if (watched[0].revents & (POLLIN | POLLHUP)) result |= CLE_INPUT; /* after a hang-up read() says so itself */
    if (pipe_ends[0] >= 0 && (watched[1].revents & POLLIN)) result |= CLE_SIGNAL;
    if (result == 0 && (watched[0].revents & (POLLERR | POLLNVAL))) return -1;
    return result;
}
