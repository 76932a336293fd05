using Idp.Scaffolder.Actions.Schemas;

namespace Idp.Scaffolder.Community;

/// <summary>Parts of schemas that several actions share.</summary>
internal static class CommunitySchemas
{
    public const string Path = """
        "path": {"type": "string", "description": "Where the file is in the workspace"}
        """;

    public const string Content = """
        "content": {"anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {}}], "description": "What is merged in: a value, or its text"},
        "mergeArrays": {"type": "boolean", "description": "Whether lists are joined, each value once; otherwise they are replaced"}
        """;

    public const string YamlOptions = """
        "options": {"type": "object", "additionalProperties": false, "description": "How YAML is written, as npm's yaml names it", "properties": {
            "blockQuote": {"anyOf": [{"type": "boolean"}, {"type": "string", "enum": ["folded", "literal"]}]},
            "collectionStyle": {"type": "string", "enum": ["any", "block", "flow"]},
            "defaultKeyType": {"type": ["string", "null"], "enum": ["BLOCK_FOLDED", "BLOCK_LITERAL", "QUOTE_DOUBLE", "QUOTE_SINGLE", "PLAIN", null]},
            "defaultStringType": {"type": "string", "enum": ["BLOCK_FOLDED", "BLOCK_LITERAL", "QUOTE_DOUBLE", "QUOTE_SINGLE", "PLAIN"]},
            "directives": {"type": ["boolean", "null"]}, "doubleQuotedAsJSON": {"type": "boolean"},
            "doubleQuotedMinMultiLineLength": {"type": "number"}, "falseStr": {"type": "string"}, "flowCollectionPadding": {"type": "boolean"},
            "indent": {"type": "number"}, "indentSeq": {"type": "boolean"}, "lineWidth": {"type": "number"}, "minContentWidth": {"type": "number"},
            "nullStr": {"type": "string"}, "simpleKeys": {"type": "boolean"}, "singleQuote": {"type": ["boolean", "null"]},
            "trueStr": {"type": "string"}, "verifyAliasOrder": {"type": "boolean"}}}
        """;

    /// <summary>The output of actions that write a file.</summary>
    public static ActionSchema PathOutput { get; } = WrittenSchema.Object("\"path\": {\"type\": \"string\", \"description\": \"The full path of the file\"}");
}
