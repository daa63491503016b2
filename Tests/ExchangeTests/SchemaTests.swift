import Testing

/// The validator itself: what it lets through is right, and what is wrong it names.
@Suite struct SchemaTests {
    static func faults(_ value: String, _ schema: String) throws -> [String] {
        Schema(root: try Tree(schema)).faults(in: try Tree(value))
    }

    @Test(arguments: [
        (#"{"type": "string"}"#, #""a""#), (#"{"type": ["string", "null"]}"#, "null"),
        (#"{"enum": ["a", null]}"#, "null"), (#"{"pattern": "^a+$"}"#, #""aa""#), (#"{"pattern": "^a+$"}"#, "1"),
        (#"{"type": "number"}"#, "3"), (#"{"minimum": 1}"#, "1"), (#"{"type": "boolean"}"#, "true"),
        (#"{"required": ["a"], "properties": {"a": {"type": "null"}}}"#, #"{"a": null}"#),
        (#"{"items": {"type": "string"}}"#, #"["a", "b"]"#),
        (#"{"additionalProperties": {"type": "integer"}}"#, #"{"x": 1, "y": 2}"#),
    ]) func whatFitsHasNoFault(schema: String, value: String) throws {
        #expect(try Self.faults(value, schema) == [])
    }

    @Test(arguments: [
        (#"{"type": "string"}"#, "1", "$: integer is not string"),
        (#"{"type": "integer"}"#, "1.5", "$: number is not integer"),
        (#"{"type": "integer"}"#, "true", "$: boolean is not integer"),
        (#"{"type": ["string", "null"]}"#, "[]", "$: array is not string or null"),
        (#"{"enum": ["a", null]}"#, #""b""#, "$: not one of the allowed values"),
        (#"{"pattern": "^a+$"}"#, #""ab""#, "$: “ab” does not match"),
        (#"{"minimum": 1}"#, "0", "$: too small"),
        (#"{"required": ["a", "b"]}"#, #"{"b": 1}"#, "$: a is missing"),
        (#"{"properties": {"a": {"type": "null"}}}"#, #"{"a": 1}"#, "$.a: integer is not null"),
        (#"{"items": {"type": "string"}}"#, #"["a", 2]"#, "$[1]: integer is not string"),
        (#"{"additionalProperties": false}"#, #"{"x": 1}"#, "$: x is not described"),
        (#"{"properties": {"a": {}}}"#, #"{"b": 1}"#, "$: b is not described"),
        (#"{"additionalProperties": {"type": "string"}}"#, #"{"x": 1}"#, "$.x: integer is not string"),
        (#"{"maxItems": 2}"#, "[]", "$: unknown keyword maxItems"),
    ]) func whatDoesNotFitIsNamed(schema: String, value: String, fault: String) throws {
        #expect(try Self.faults(value, schema) == [fault])
    }
}
