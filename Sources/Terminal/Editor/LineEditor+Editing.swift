import CLibedit

extension LineEditor {
    /// Ctrl-X Ctrl-E: the answer in the user's own editor, and back into the line.
    func editOutside() -> UInt8 {
        moveBelowLine()
        write(BracketedPaste.off)
        _ = cle_set_flag(handle, EL_PREP_TERM, 0)
        let edited = Result { () throws(ExternalEditor.Failure) in try ExternalEditor().edit(text) }
        _ = cle_set_flag(handle, EL_PREP_TERM, 1)
        write("\r" + BracketedPaste.on)
        switch edited {
        case .success(let text): replace(with: text)
        case .failure(let failure): below = .message([.warning(failure.sentence(words))])
        }
        el_resize(handle)
        cle_refresh(handle)
        return UInt8(CC_NORM)
    }
}
