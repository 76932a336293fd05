using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Idp.Scaffolder.Serialization;

namespace Idp.Scaffolder.Community.Merging.Comments;

/// <summary>New values as <c>js-yaml</c> writes them, which is what Roadie's action adds them with.</summary>
internal static partial class DumpedValue
{
    private const int LongestLine = 60;

    /// <exception cref="CommentsLostException">A text would have to be folded.</exception>
    public static CommentedNode Of(JsonNode? value)
    {
        switch (value)
        {
            case JsonObject { Count: > 0 } members:
                var map = new CommentedCollection(isList: false);
                map.Entries.AddRange(JsonText.Members(members).Select(member => new CommentedEntry(Text(member.Key), member.Key) { Value = Of(member.Value) }));
                return map;
            case JsonArray { Count: > 0 } items:
                var list = new CommentedCollection(isList: true);
                list.Entries.AddRange(items.Select(item => new CommentedEntry("", "") { Value = Of(item) }));
                return list;
            default:
                return Scalar(value);
        }
    }

    private static CommentedScalar Scalar(JsonNode? value)
    {
        if (value?.GetValueKind() != JsonValueKind.String)
        {
            return new CommentedScalar(YamlText.Of(value).TrimEnd('\n'));
        }

        string text = value.GetValue<string>();
        if (!text.Contains('\n', StringComparison.Ordinal))
        {
            return new CommentedScalar(Text(text));
        }

        string[] lines = text.TrimEnd('\n').Split('\n');
        bool isSimple = lines[0].Length > 0 && lines[0][0] != ' ' && text.Length - text.TrimEnd('\n').Length <= 1
            && Array.TrueForAll(lines, line => line.Length <= LongestLine && !line.EndsWith(' ') && !Special().IsMatch(line));
        return isSimple
            ? new CommentedScalar(text.EndsWith('\n') ? "|" : "|-") { Block = lines }
            : throw new CommentsLostException("a new text of several lines");
    }

    private static string Text(string text)
    {
        if (Special().IsMatch(text) || (text.Length > LongestLine && text.Contains(' ', StringComparison.Ordinal)))
        {
            throw new CommentsLostException("a new text that is long or has unusual letters");
        }

        bool isPlain = text.Length > 0 && !Old().IsMatch(text) && YamlText.Of(JsonValue.Create(text)) == text + "\n";
        return isPlain ? text : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
    }

    [GeneratedRegex("""[^\x20-\x7E\u00A1-\uD7FF\uE000-\uFFFD]|[\u2028\u2029\uFEFF]""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Special();

    // Booleans, times and octals of YAML 1.1, dates, merge keys, and what begins or ends unusually.
    [GeneratedRegex("""^(?:[yYnN]|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|<<|=|[-+]?[0-9_]+(?::[0-9_]+)+(?:\.[0-9_]*)?|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?.*|[-+]?0b[01_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?0o[0-7_]+|[-+]?[0-9][0-9_]*(?:\.[0-9_]*)?(?:[eE][-+]?[0-9]+)?|[-?:,\[\]{}#&*!|=>'"%@`].*|.*[ :])$""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Old();
}
