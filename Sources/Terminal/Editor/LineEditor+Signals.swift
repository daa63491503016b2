import CLibedit

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension LineEditor {
    func heedSignals() {
        while case let signal = cle_signals_next(), signal != 0 { heed(signal) }
    }

    private func heed(_ signal: Int32) {
        switch signal {
        case SIGINT: leaveBySignal(.interrupted)
        case SIGTERM, SIGQUIT: leaveBySignal(.terminated(signal))
        case SIGHUP: hangUp()
        case SIGTSTP: suspend()
        case SIGCONT:  // stopped from outside: the shell has put the terminal into its own mode
            eraseAround()
            _ = cle_set_flag(handle, EL_PREP_TERM, 0)
            resume()
        case SIGWINCH: resized()
        default: break
        }
    }

    private func leaveBySignal(_ outcome: Outcome) {
        eraseAround()
        below = .nothing
        self.outcome = outcome
        codes.append(outcome.key.code)
    }

    /// Nobody is there any more: nothing is painted, the draft goes with the outcome.
    func hangUp() {
        isGone = true
        outcome = .hangup
    }

    func suspend() {
        eraseAround()
        write(BracketedPaste.off)
        moveBelowLine()
        _ = cle_set_flag(handle, EL_PREP_TERM, 0)
        cle_suspend()
        resume()
        while case let signal = cle_signals_next(), signal != 0 {
            if signal != SIGCONT { heed(signal) }  // that one only told of waking up
        }
    }

    private func resume() {
        _ = cle_set_flag(handle, EL_PREP_TERM, 1)
        el_resize(handle)
        write("\r" + BracketedPaste.on)
        cle_refresh(handle)
        lastRow = layout(to: cursor).row
    }

    /// Terminals disagree about what happens to a wrapped line. Going up by the smaller number of rows never
    /// erases what stands above the prompt; at worst a piece of the old line stays.
    private func resized() {
        overlay = nil
        el_resize(handle)
        if isCovered { return }
        repaint(from: min(lastRow, layout(to: cursor).row))
    }
}
