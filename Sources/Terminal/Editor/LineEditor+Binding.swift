import CLibedit

extension LineEditor {
    /// Hands libedit our prompt, our reader and our keys, in the maps of both its modes.
    func connect() {
        _ = cle_set_context(handle, Unmanaged.passUnretained(self).toOpaque())
        _ = cle_set_prompt(handle, { LineEditor.of($0).prompt.pointer }, PromptText.literalMark)
        _ = cle_set_right_prompt(handle, { LineEditor.of($0).rightPrompt.pointer }, PromptText.literalMark)
        _ = cle_set_reader(handle) { LineEditor.of($0).nextCode(into: $1) }
        addFunction(Self.keyFunction) { LineEditor.of($0).act(on: $1) }
        addFunction(Self.editorFunction) { handle, _ in LineEditor.of(handle).editOutside() }
        addFunction(Self.undoFunction) { handle, _ in LineEditor.of(handle).undo() }
        addFunction(Self.clearFunction) { handle, _ in LineEditor.of(handle).clearScreen() }
        for key in VirtualKey.allCases { bindInBothModes(key.name, key.command) }
        for key in ["^I", "^J", "^M", "^R", "^D", "^P", "^N", "^H", "^?", "^B", "^F"] {
            _ = cle_bind(handle, key, Self.keyFunction)
        }
        _ = cle_bind(handle, "^X^E", Self.editorFunction)
        _ = cle_bind(handle, "^_", Self.undoFunction)
        bindInBothModes("^L", Self.clearFunction)
        _ = cle_bind(handle, "^W", "ed-delete-prev-word")
        _ = cle_bind(handle, "^U", "vi-kill-line-prev")  // as in a shell; libedit's own kills the whole line
        for key in ["^Q", "^V"] { _ = cle_bind(handle, key, "ed-unassigned") }  // would type control characters
        if isVi { bindViCommands() }
    }

    /// libedit's own history overwrites drafts of more than 1024 characters, in vi's j and k too.
    private func bindViCommands() {
        for key in ["^J", "^M", "^D", "^P", "^N", "j", "k", "+", "-"] {
            _ = cle_bind_command_mode(handle, key, Self.keyFunction)
        }
        for key in ["J", "K", "/", "?", "n", "N", "v", ":"] {
            _ = cle_bind_command_mode(handle, key, "ed-unassigned")
        }
    }

    private func bindInBothModes(_ key: String, _ command: String) {
        _ = cle_bind(handle, key, command)
        _ = cle_bind_command_mode(handle, key, command)
    }

    private func addFunction(_ name: String, _ function: @escaping cle_edit_fn) {
        _ = cle_add_function(handle, name, "of this program", function)
    }
}
