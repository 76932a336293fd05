using Idp.Diagnostics;
using Idp.Yaml;

namespace Idp.Scaffolder.Templates;

/// <summary>The way back from a template's values to the files that they were read from. Not changed once the template is made.</summary>
internal sealed class TemplateSource(YamlDocument document)
{
    private readonly List<(JsonPointer At, YamlDocument? Included, SourceText Text)> _included = [];

    public SourceText Text => document.Source;

    /// <summary>Notes that a placeholder brought a value in.</summary>
    /// <param name="at">Where it stands now.</param>
    /// <param name="included">What it was read from; null for plain text, which has no values inside.</param>
    /// <param name="text">The included file.</param>
    public void Include(JsonPointer at, YamlDocument? included, SourceText text) => _included.Add((at, included, text));

    public SourceLocation Locate(JsonPointer pointer) => Locate(pointer, YamlPart.Value);

    public SourceLocation LocateKey(JsonPointer pointer) => Locate(pointer, YamlPart.Key);

    private SourceLocation Locate(JsonPointer pointer, YamlPart part)
    {
        foreach (var (at, included, text) in _included)
        {
            if (pointer.StartsWith(at) && pointer.Tokens.Length > at.Tokens.Length)
            {
                var inner = new JsonPointer(pointer.Tokens[at.Tokens.Length..]);
                return included is null ? SourceLocation.In(text, default) : Nearest(included, inner, part);
            }
        }

        return Nearest(document, pointer, part);
    }

    private static SourceLocation Nearest(YamlDocument document, JsonPointer pointer, YamlPart part)
    {
        for (; ; pointer = pointer.Parent)
        {
            if (document.Locate(pointer, pointer.IsRoot ? YamlPart.Value : part) is { } span)
            {
                return SourceLocation.In(document.Source, span);
            }

            if (pointer.IsRoot)
            {
                return SourceLocation.In(document.Source, document.Span);
            }
        }
    }
}
