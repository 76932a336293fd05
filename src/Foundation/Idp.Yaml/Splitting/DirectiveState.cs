using System.Collections.Immutable;
using Idp.Diagnostics;

namespace Idp.Yaml.Splitting;

/// <summary>The directives of a stream as npm <c>yaml</c> carries them from document to document.</summary>
/// <remarks>Version 1.2 ends with its document; 1.1 stays in force until a later directive line resets it.</remarks>
internal sealed class DirectiveState(SourceText source, YamlSchema schema)
{
    private static readonly char[] Blanks = [' ', '\t'];
    private bool _is11;
    private bool _isExplicit;
    private bool _resetBeforeNext;
    private ImmutableDictionary<string, string> _handles = DocumentDirectives.DefaultHandles;

    /// <summary>Reads one directive line, without its comment.</summary>
    public Diagnostic? Add(string line, SourceSpan span)
    {
        if (_resetBeforeNext)
        {
            _isExplicit = false;
            _is11 = true;
            _handles = DocumentDirectives.DefaultHandles;
            _resetBeforeNext = false;
        }

        var parts = line.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        return parts[0] switch
        {
            "%TAG" => AddTag(parts, span),
            "%YAML" => AddVersion(parts, span),
            _ => At(YamlDiagnostics.UnknownDirective, span, parts[0]),
        };
    }

    /// <summary>What is in force for the document that starts here.</summary>
    public DocumentDirectives ForDocument()
    {
        var result = schema == YamlSchema.PyYaml && !(_isExplicit && !_is11)
            ? DocumentDirectives.Python with { TagHandles = _handles }
            : new DocumentDirectives(_isExplicit && _is11, _handles);
        if (_is11)
        {
            _resetBeforeNext = true;
        }
        else
        {
            _isExplicit = false;
            _handles = DocumentDirectives.DefaultHandles;
            _resetBeforeNext = false;
        }

        return result;
    }

    private Diagnostic? AddTag(string[] parts, SourceSpan span)
    {
        if (parts.Length >= 3)
        {
            _handles = _handles.SetItem(parts[1], parts[2]);
        }

        return parts.Length == 3 ? null : At(YamlDiagnostics.BadDirective, span, "%TAG takes a handle and a prefix");
    }

    private Diagnostic? AddVersion(string[] parts, SourceSpan span)
    {
        _isExplicit = true;
        if (parts.Length != 2)
        {
            return At(YamlDiagnostics.BadDirective, span, "%YAML takes one version, such as 1.2");
        }

        switch (parts[1])
        {
            case "1.1" or "1.2":
                _is11 = parts[1] == "1.1";
                return null;
            case var version when IsVersion(version):
                return At(YamlDiagnostics.UnknownDirective, span, "%YAML " + version);
            default:
                return At(YamlDiagnostics.BadDirective, span, "%YAML takes a version, such as 1.2");
        }
    }

    private static bool IsVersion(string text)
    {
        var dot = text.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && dot < text.Length - 1 && text.Where((_, i) => i != dot).All(char.IsAsciiDigit);
    }

    private Diagnostic At(DiagnosticDescriptor descriptor, SourceSpan span, string argument)
        => new(descriptor, SourceLocation.In(source, span), argument);
}
