using Idp.Diagnostics;
using static Idp.Diagnostics.DiagnosticSeverity;

namespace Idp.Scaffolder.Templates;

/// <summary>The rules that a template's file can break.</summary>
internal static class TemplateFaults
{
    public static readonly DiagnosticDescriptor NoTemplate = new(
        "IDP2100", "File holds no template", Error, "'{0}' holds no descriptor of kind Template.", "Give the file, or the folder of the file, that says 'kind: Template'.");

    public static readonly DiagnosticDescriptor OtherVersion = new(
        "IDP2101", "Version of the template is not known", Error, "This template is of version '{0}'; only {1} is read.", "Older versions must be rewritten as upstream's migration guide says.");

    public static readonly DiagnosticDescriptor Malformed = new(
        "IDP2102", "Template is malformed", Error, "{0} {1}.");

    public static readonly DiagnosticDescriptor Unreadable = new(
        "IDP2103", "Template's file cannot be read", Error, "'{0}' cannot be read: {1}.");

    public static readonly DiagnosticDescriptor PlaceholderUnread = new(
        "IDP2104", "Template's placeholder cannot be filled in", Error, "{0} names {1}, which {2}.", "Paths are relative to the template's file, and cannot leave the folder that is read.");

    public static readonly DiagnosticDescriptor NotADuration = new(
        "IDP2105", "Length of time is malformed", Error, "{0} is no length of time.", "Write seconds, or a number with a unit: 500ms, 90s, 5m, 1h; at most seven days.");
}
