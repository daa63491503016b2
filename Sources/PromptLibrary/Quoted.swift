/// As a double-quoted scalar (YAML 1.2.2, 7.3.1): nothing in it can end it or begin another line.
func quoted(_ value: String) -> String {
    var out = "\""
    for scalar in value.unicodeScalars {
        switch scalar {
        case "\"": out += "\\\""
        case "\\": out += "\\\\"
        case _ where scalar.value < 32 || (0x7F...0x9F).contains(scalar.value): out += " "
        default: out.unicodeScalars.append(scalar)
        }
    }
    return out + "\""
}
