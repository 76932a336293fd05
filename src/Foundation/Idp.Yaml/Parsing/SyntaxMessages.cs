using Idp.Diagnostics;
using YamlDotNet.Core;

namespace Idp.Yaml.Parsing;

/// <summary>Puts the parser's complaints into words that say what to do.</summary>
internal static class SyntaxMessages
{
    public static Diagnostic Explain(YamlException fault, SourceText source, CharacterMap text)
    {
        var start = text.ToByte(fault.Start.Index);
        var end = Math.Max(text.ToByte(fault.End.Index), start);
        return new Diagnostic(
            YamlDiagnostics.Syntax,
            SourceLocation.In(source, SourceSpan.FromBounds(start, end)),
            fault.Message.TrimEnd('.'),
            "Correct the text here or just before.");
    }
}
