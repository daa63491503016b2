#include "CLibedit.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static bool is_utf8(void) { return strcmp(nl_langinfo(CODESET), "UTF-8") == 0; }

bool cle_use_utf8(void) {
    /* LC_CTYPE alone: LC_ALL would change the decimal point of printf too. A locale that is named but not
     * installed makes setlocale fail and libedit drop every accent, hence the ones that are always there. */
    static const char *const names[] = { "", "C.UTF-8", "UTF-8", "en_US.UTF-8" };
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (setlocale(LC_CTYPE, names[i]) && is_utf8()) return true;
    }
    return false;
}

int cle_width(wchar_t c) { return wcwidth(c); }

int cle_window_size(int descriptor, int *rows, int *columns) {
    struct winsize size;
    if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
    *rows = size.ws_row;
    *columns = size.ws_col;
    return 0;
}

static struct termios remembered;
static int remembered_descriptor = -1;

void cle_terminal_restore(void) {
    if (remembered_descriptor >= 0) tcsetattr(remembered_descriptor, TCSADRAIN, &remembered);
}

void cle_terminal_remember(int descriptor) {
    if (remembered_descriptor >= 0 || tcgetattr(descriptor, &remembered) != 0) return;
    remembered_descriptor = descriptor;
    atexit(cle_terminal_restore);
}

int cle_terminal_keep_typed(int descriptor) {
    struct termios mode;
    if (tcgetattr(descriptor, &mode) != 0) return -1;
    mode.c_lflag |= NOFLSH;
    return tcsetattr(descriptor, TCSANOW, &mode);
}

long cle_terminal_take_typed(int descriptor, char *into, long room) {
    struct termios before, open_hand;
    if (tcgetattr(descriptor, &before) != 0) return 0;
    open_hand = before;
    open_hand.c_lflag &= ~(tcflag_t)(ICANON | ECHO);
    open_hand.c_cc[VMIN] = 0;
    open_hand.c_cc[VTIME] = 0;
    tcsetattr(descriptor, TCSANOW, &open_hand);
    long count = read(descriptor, into, (size_t)room);
    tcsetattr(descriptor, TCSANOW, &before);
    return count > 0 ? count : 0;
}
