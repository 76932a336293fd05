using Idp.Diagnostics;
using Idp.Scaffolder.Templates.Language.Parsing;

namespace Idp.Scaffolder.Templates.Language;

/// <summary>Ends a parse or a render. Never leaves the engine: it becomes a diagnostic there.</summary>
internal sealed class TemplateFault(DiagnosticDescriptor descriptor, params object?[] arguments) : Exception
{
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    public object?[] Arguments { get; } = arguments;

    /// <summary>Where, in UTF-16 units of the text at fault; null for the node that is being evaluated.</summary>
    public (int Start, int End)? Place { get; init; }

    /// <summary>The text at fault; null for the one that is being evaluated.</summary>
    public ParsedText? Text { get; init; }

    public static TemplateFault Beyond(string limit, object value) => new(LanguageFaults.Limit, limit, value);

    public static TemplateFault Type(string what) => new(LanguageFaults.Failed, what);
}
