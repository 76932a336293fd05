using Idp.Diagnostics;

namespace Idp.Yaml;

/// <summary>The rules that a YAML file can break. The identifiers are stable.</summary>
public static class YamlDiagnostics
{
    /// <summary>The text is no YAML.</summary>
    public static readonly DiagnosticDescriptor Syntax = Error(
        "IDP1001", "Syntax", "This is no valid YAML: {0}.", "{1}");

    /// <summary>A map holds a key twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "IDP1002", "Duplicate key", "The key '{0}' occurs twice in one map.", "Remove or rename one of the two.");

    /// <summary>An alias has no anchor before it.</summary>
    public static readonly DiagnosticDescriptor UnknownAlias = Error(
        "IDP1003", "Unknown alias", "The alias '*{0}' has no anchor '&{0}' before it.", "Define the anchor first, or quote a text that starts with '*'.");

    /// <summary>Aliases bring in too much.</summary>
    public static readonly DiagnosticDescriptor ExcessiveAliases = Error(
        "IDP1004", "Excessive aliases", "The alias '*{0}' brings in too much: {1}.", "Write the values out, or split the document.");

    /// <summary>Maps and lists nest too deep.</summary>
    public static readonly DiagnosticDescriptor TooDeep = Error(
        "IDP1005", "Nesting too deep", "Maps and lists nest deeper than {0} levels.", "Flatten the document, or raise the limit.");

    /// <summary>The file is too large.</summary>
    public static readonly DiagnosticDescriptor TooLarge = Error(
        "IDP1006", "File too large", "The file has {0} bytes; at most {1} are read.", "Split the file, or raise the limit.");

    /// <summary>The file has too many documents.</summary>
    public static readonly DiagnosticDescriptor TooManyDocuments = Error(
        "IDP1007", "Too many documents", "The file has more than {0} documents; those from here on are not read.", "Split the file, or raise the limit.");

    /// <summary>A string or key is too long.</summary>
    public static readonly DiagnosticDescriptor ScalarTooLong = Error(
        "IDP1008", "String too long", "This string takes {0} bytes; at most {1} are read.", "Shorten it, keep it in a file of its own, or raise the limit.");

    /// <summary>The file is not UTF-8 throughout.</summary>
    public static readonly DiagnosticDescriptor InvalidUtf8 = new(
        "IDP1009", "Invalid UTF-8", DiagnosticSeverity.Warning,
        "The file is not UTF-8: the byte 0x{0:X2} here, and what else cannot be read, becomes U+FFFD.", "Save the file as UTF-8.");

    /// <summary>The file holds binary data.</summary>
    public static readonly DiagnosticDescriptor Binary = Error(
        "IDP1010", "Binary file", "The file is no text: it holds a byte 0 here.", "Name a YAML file, saved as UTF-8.");

    /// <summary>The file is encoded in another way than UTF-8.</summary>
    public static readonly DiagnosticDescriptor OtherEncoding = Error(
        "IDP1011", "Other encoding", "The file is encoded as {0}.", "Save the file as UTF-8.");

    /// <summary>A line is indented with a tab.</summary>
    public static readonly DiagnosticDescriptor TabIndentation = Error(
        "IDP1012", "Tab as indentation", "A tab stands where indentation belongs.", "Indent with spaces.");

    /// <summary>A directive is malformed.</summary>
    public static readonly DiagnosticDescriptor BadDirective = Error(
        "IDP1013", "Malformed directive", "This directive is malformed: {0}.", "Correct or remove the line.");

    /// <summary>A directive is unknown and has no effect.</summary>
    public static readonly DiagnosticDescriptor UnknownDirective = new(
        "IDP1014", "Unknown directive", DiagnosticSeverity.Warning, "The directive '{0}' is unknown and has no effect.", "Remove the line.");

    /// <summary>A tag is unknown and has no effect.</summary>
    public static readonly DiagnosticDescriptor UnknownTag = new(
        "IDP1015", "Unknown tag", DiagnosticSeverity.Warning, "The tag '{0}' is unknown or does not fit here; the value is kept as it is.", "Remove the tag.");

    /// <summary>A tag cannot be resolved.</summary>
    public static readonly DiagnosticDescriptor BadTag = Error(
        "IDP1016", "Malformed tag", "The tag '{0}' cannot be resolved: {1}.", "Correct or remove the tag.");

    /// <summary>A plain text starts with a reserved character.</summary>
    public static readonly DiagnosticDescriptor ReservedStart = Error(
        "IDP1017", "Reserved character", "A text cannot start with '{0}' unless it is quoted.", "Put the text in quotes.");

    /// <summary>What is merged is no map.</summary>
    public static readonly DiagnosticDescriptor BadMerge = Error(
        "IDP1018", "Merge of something else than a map", "Under %YAML 1.1 the key '<<' merges maps, and this is none.", "Name a map or a list of maps, or quote the key.");

    private static DiagnosticDescriptor Error(string id, string title, string message, string remedy)
        => new(id, title, DiagnosticSeverity.Error, message, remedy);
}
