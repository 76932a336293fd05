using Idp.Diagnostics;
using YamlDotNet.Core;

namespace Idp.Yaml.Parsing;

/// <summary>Puts the parser's complaints into words that say what to do.</summary>
internal static class SyntaxMessages
{
    public const string AliasBeforeColon = "alias before colon";
    public const string NoComma = "no ',' or '}'";
    public const string CommentWithoutSpace = "comment without white space";
    public const string SecondColon = "Mapping values are not allowed";
    public const string BadTag = "tag with disallowed characters";
    public const string Unexpected = "unexpected";

    // What YamlDotNet says, in part; what is wrong; what to do. The first that fits counts.
    private static readonly (string Says, string Wrong, string Remedy)[] Known =
    [
        (AliasBeforeColon, "the ':' belongs to the name of the alias", "Put a space before the ':'."),
        ("Mapping values are not allowed", "a ':' cannot stand here, as the line already has a key and its value", "Put text that holds ': ' in quotes, or start a new line."),
        ("found invalid mapping", "the line is indented deeper than the keys above it, as if it went on with the value before it, and yet it has a ':'", "Give all keys of a map the same indentation, or put text that holds ': ' in quotes."),
        ("could not find expected ':'", "a key without ':' after it", "Write 'key: value', indent the line to continue the text above, or put text of several lines in quotes."),
        ("did not find expected key", "the line does not fit into the map above it", "Give all keys of a map the same indentation, and put text that starts with a quote but goes on after it in quotes as a whole."),
        ("did not find expected '-' indicator", "the line does not fit into the list above it", "Give all '-' of a list the same indentation."),
        ("Block sequence entries are not allowed", "a list cannot start here", "Start the list on a line of its own."),
        ("Mapping keys are not allowed", "a key cannot start here", "Start the map on a line of its own."),
        ("unexpected end of stream", "the quotes are not closed", "Add the closing quote."),
        ("found unexpected document indicator", "the quotes are not closed", "Add the closing quote."),
        ("',' or ']'", "a list in brackets lacks a ',' or its ']'", "Add the ',' or ']', or put text that starts with '[' in quotes."),
        ("',' or '}'", "a map in braces lacks a ',' or its '}'", "Add the ',' or '}', or put text that starts with '{' in quotes."),
        ("cannot start any token", "this character cannot start a text", "Put the text in quotes."),
        ("escape", "an unknown escape in double quotes", "Write '\\\\' for a backslash, or use single quotes."),
        ("indentation indicator", "the indentation of a block scalar cannot be told", "Give a digit from 1 to 9 after '|' or '>', or none."),
        ("extra spaces in first line", "the empty lines at the start of the block scalar are indented deeper than its text", "Remove the spaces from those lines."),
        ("block scalar", "'|' and '>' must end their line", "Put the text on the lines below, indented."),
        ("more than one anchor", "a value has two anchors", "Keep one of them."),
        ("expected <document end>", "something stands after the end of the document's value", "Indent it into the value above, or start a new document with '---'."),
        ("anchor", "an anchor or alias cannot stand here like this", "Give it a name without []{}, followed by white space, before the value."),
        ("tag", "a tag that cannot be read", "Put white space after it, or put the text in quotes."),
        ("comment", "a comment cannot stand here", "Put white space before the '#', or move the comment to a line of its own."),
    ];

    public static Diagnostic Explain(YamlException fault, SourceText source, CharacterMap characters, ParserText text)
    {
        var start = characters.ToByte(text.ToOriginal(fault.Start.Index));
        if (fault.Message.Contains("tab as indentation", StringComparison.Ordinal) && FindTab(source.Utf8.Span, start) is { } tab)
        {
            return new Diagnostic(YamlDiagnostics.TabIndentation, SourceLocation.In(source, new SourceSpan(tab, 1)));
        }

        var end = Math.Max(characters.ToByte(text.ToOriginal(fault.End.Index)), start);
        var place = SourceLocation.In(source, SourceSpan.FromBounds(start, end));
        if (fault.Message.Contains("tab ", StringComparison.Ordinal))
        {
            return new Diagnostic(YamlDiagnostics.TabIndentation, place);
        }

        var (_, wrong, remedy) = Array.Find(Known, known => fault.Message.Contains(known.Says, StringComparison.OrdinalIgnoreCase));
        return new Diagnostic(
            YamlDiagnostics.Syntax,
            place,
            wrong ?? "the text here does not fit what stands before it",
            remedy ?? "Check quotes, brackets and indentation here and on the lines before.");
    }

    // The parser names the map that it was in; the user looks for the first line after it that is indented with a tab.
    private static int? FindTab(ReadOnlySpan<byte> utf8, int start)
    {
        for (var line = start; line < utf8.Length;)
        {
            var first = line + Math.Max(utf8[line..].IndexOfAnyExcept((byte)' '), 0);
            if (utf8[first] == '\t')
            {
                return first;
            }

            var end = utf8[line..].IndexOfAny((byte)'\n', (byte)'\r');
            if (end < 0)
            {
                break;
            }

            line += end + 1;
        }

        return null;
    }
}
