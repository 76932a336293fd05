namespace Idp.Scaffolder.BuiltIn.Fetching;

/// <summary>The inputs that several fetching actions share, as members of a schema.</summary>
internal static class FetchSchemas
{
    public const string Url = """
        "url": {"type": "string", "description": "A path from the template's location, or an absolute address"}
        """;

    public const string Token = """
        "token": {"type": "string", "description": "What to log in with at the source's host"}
        """;

    public const string Source = """
        "sourcePath": {"type": "string", "description": "Where the source is in the workspace"}
        """;

    public const string Target = """
        "targetPath": {"type": "string", "description": "Where the result goes in the workspace"}
        """;

    public const string Text = """
        "values": {"type": "object", "additionalProperties": {}, "description": "What templates see as values"},
        "cookiecutterCompat": {"type": "boolean", "description": "Read the syntax of cookiecutter, with {{ cookiecutter.name }}"},
        "replace": {"type": "boolean", "description": "Replace files that are there; otherwise they stay as they are"},
        "idp:syntax": {"type": "string", "enum": ["backstage", "scriban"], "description": "The language of the templates"}
        """;

    public const string Blocks = """
        "trimBlocks": {"type": "boolean", "description": "Leave out the line end after a block tag"},
        "lstripBlocks": {"type": "boolean", "description": "Leave out the blanks before a block tag that begins a line"}
        """;

    public const string Folder = """
        "copyWithoutTemplating": {"type": "array", "items": {"type": "string"}, "description": "Patterns of files whose contents are copied as they are; their names are rendered"},
        "templateFileExtension": {"type": ["string", "boolean"], "description": "Render only files with this extension, which is taken off; true for .njk"}
        """;

    public const string CopyWithoutRender = """
        "copyWithoutRender": {"type": "array", "items": {"type": "string"}, "description": "Patterns of files that are copied as they are, where the host honors it"}
        """;
}
