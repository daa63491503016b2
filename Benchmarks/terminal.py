"""A program on a pseudo-terminal of 80 by 24, and how long it takes to answer."""
import fcntl, os, pty, re, select, signal, struct, termios, time

# What a terminal obeys and does not show.
ESCAPES = re.compile(rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[@-Z\\^_=>]|[\r\0]")


class Terminal:
    def __init__(self, command, environment):
        self.master, self.slave = pty.openpty()
        fcntl.ioctl(self.slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.poll = select.poll()
        self.poll.register(self.master, select.POLLIN)
        self.came = b""
        # Our own end of the slave stays open, so that reading never fails before the program has opened its own.
        streams = [(os.POSIX_SPAWN_OPEN, 0, os.ttyname(self.slave), os.O_RDWR, 0), (os.POSIX_SPAWN_DUP2, 0, 1),
                   (os.POSIX_SPAWN_DUP2, 0, 2), (os.POSIX_SPAWN_CLOSE, self.slave), (os.POSIX_SPAWN_CLOSE, self.master)]
        self.began = time.perf_counter()
        self.pid = os.posix_spawnp(command[0], command, environment, file_actions=streams, setsid=True)

    def read(self, patience):
        """The moment of one read; nothing when nothing came."""
        if not self.poll.poll(patience * 1000):
            return None
        self.came += os.read(self.master, 65536)
        return time.perf_counter()

    def shown(self):
        return ESCAPES.sub(b"", self.came).decode(errors="replace")

    def until(self, pattern, patience=10):
        """The moment of the read that brought the pattern onto the screen."""
        end = time.perf_counter() + patience
        moment = None
        while not re.search(pattern, self.shown(), re.S):
            moment = self.read(max(0, end - time.perf_counter()))
            if moment is None:
                raise SystemExit(f"no {pattern!r} within {patience} s; on the screen: {self.shown()[-600:]!r}")
        return moment

    def quiet(self, seconds):
        """The moment of the last read before it was quiet."""
        last = None
        while moment := self.read(seconds):
            last = moment
        return last

    def send(self, text):
        """Forgets what came so far; the moment just before the keys."""
        self.came = b""
        moment = time.perf_counter()
        os.write(self.master, text.encode())
        return moment

    def key(self, character):
        """Milliseconds from a key to its echo, after a pause as between two keys."""
        self.quiet(0.01)
        pressed = self.send(character)
        echoed = self.read(5)
        if echoed is None:
            raise SystemExit(f"no echo for {character!r}")
        return (echoed - pressed) * 1000

    def peak(self):
        """The most memory it ever held, in MiB; not known everywhere."""
        try:
            with open(f"/proc/{self.pid}/status") as status:
                return next(int(line.split()[1]) for line in status if line.startswith("VmHWM")) / 1024
        except (OSError, StopIteration):
            return None

    def close(self):
        """As a terminal whose window is shut; a program that stays is ended."""
        for name in (signal.SIGHUP, signal.SIGKILL):
            try:
                os.kill(self.pid, name)
            except ProcessLookupError:
                pass
            end = time.perf_counter() + 1
            while time.perf_counter() < end and not os.waitpid(self.pid, os.WNOHANG)[0]:
                time.sleep(0.001)
            if time.perf_counter() < end:
                break
        os.close(self.master)
        os.close(self.slave)
