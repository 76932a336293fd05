using System.Buffers;
using System.Text.RegularExpressions;

namespace Idp.Scaffolder.Community.Merging.Comments;

/// <summary>Reads the lines of a plain YAML document: maps and lists in lines, scalars on one line, simple brackets, literal blocks.</summary>
internal sealed partial class CommentedReader
{
    private static readonly SearchValues<char> Unusual = SearchValues.Create("\t\r\u0085\u2028\u2029\uFEFF");

    private readonly List<Line> _lines = [];
    private int _at;

    private CommentedReader(string text)
    {
        string[] lines = text.TrimEnd(' ', '\n').Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            string content = lines[i].TrimEnd(' ');
            Require(!content.AsSpan().ContainsAny(Unusual), i, "tabs and such line ends");
            _lines.Add(new Line(content.Length - content.TrimStart(' ').Length, content.TrimStart(' '), i));
        }
    }

    /// <exception cref="CommentsLostException">The text is anything else.</exception>
    public static CommentedCollection Read(string text)
    {
        var reader = new CommentedReader(text);
        var before = reader.Lines();
        while (before is ["", ..])
        {
            before.RemoveAt(0);
        }

        Require(!reader.IsOver, 0, "a document without a value");
        var root = reader.Collection(before);
        Require(reader._at == reader._lines.Count, reader._at, "its indentation");
        return root;
    }

    private bool IsOver => _at >= _lines.Count;

    private CommentedCollection Collection(List<string> before)
    {
        var first = _lines[_at];
        var collection = new CommentedCollection(IsItem(first.Text));
        for (bool isMore = true; isMore;)
        {
            var line = _lines[_at];
            Require(IsItem(line.Text) == collection.IsList, line.Number, "what is mixed");
            collection.Entries.Add(collection.IsList ? Item(line, before) : Member(line, before));
            int from = _at;
            before = Lines();
            isMore = !IsOver && _lines[_at].Indent == first.Indent;
            if (!isMore)
            {
                GiveBack(from, first.Indent, collection.End);
            }
        }

        return collection;
    }

    // The lines behind a collection belong to it from a comment on that is as far in, up to the last comment before other content.
    private void GiveBack(int from, int indent, List<string> end)
    {
        int last = _at - 1;
        while (last >= from && !_lines[last].IsComment)
        {
            last--;
        }

        int first = _lines.FindIndex(from, line => line.Text.Length > 0);
        if (first < 0 || first > last || (_lines[first].Indent < indent && !(IsOver && indent == 0)))
        {
            Require(!_lines[from..(last + 1)].Exists(line => line.IsComment && line.Indent >= indent), from, "where a comment stands");
            _at = from;
            return;
        }

        Require(_lines[first].Indent == indent || IsOver, first, "where a comment stands");
        end.AddRange(_lines[first..(last + 1)].Select(line => line.Text));
        _at = last + 1;
        Require(_at + 1 >= _lines.Count || _lines[_at].Text.Length + _lines[_at + 1].Text.Length > 0, _at, "blank lines behind a comment");
    }

    private CommentedEntry Item(Line line, List<string> before)
    {
        string rest = line.Text[1..].TrimStart(' ');
        Require(rest.Length > 0 && rest[0] != '#', line.Number, "an item without a value");
        int indent = line.Indent + line.Text.Length - rest.Length;
        if (IsItem(rest) || KeyOf(rest).Length > 0)
        {
            _lines[_at] = line with { Indent = indent, Text = rest };
            return new CommentedEntry("", "") { Before = before, Value = Collection([]) };
        }

        _at++;
        return new CommentedEntry("", "") { Before = before, Value = Scalar(rest, line) };
    }

    private CommentedEntry Member(Line line, List<string> before)
    {
        string key = KeyOf(line.Text);
        Require(key.Length > 0, line.Number, "a line without a key");
        _at++;
        string rest = line.Text[(key.Length + 1)..].TrimStart(' ');
        var (name, written) = (key.Trim(), key.TrimEnd());
        name = name[0] is '"' or '\'' ? name[1..^1] : name;
        if (rest.Length > 0 && rest[0] != '#')
        {
            return new CommentedEntry(written, name) { Before = before, Value = Scalar(rest, line) };
        }

        int from = _at;
        var inner = Lines();
        bool isNested = !IsOver && (_lines[_at].Indent > line.Indent || (_lines[_at].Indent == line.Indent && IsItem(_lines[_at].Text)));
        if (!isNested)
        {
            Require(rest.Length == 0 && !inner.Exists(other => other.Length > 0), line.Number, "a comment behind a key without a value");
            _at = from;
            return new CommentedEntry(written, name) { Before = before, Value = new CommentedScalar("") };
        }

        Require(KeyOf(_lines[_at].Text).Length > 0 || IsItem(_lines[_at].Text), line.Number, "a value on a line of its own");
        return new CommentedEntry(written, name) { Before = before, Value = Collection(rest.Length > 0 ? [rest, .. inner] : inner) };
    }

    private CommentedScalar Scalar(string text, Line line)
    {
        if (text is "|" or "|-")
        {
            return Block(text, line);
        }

        var match = OneLine().Match(text);
        Require(match.Success, line.Number, "how a value is written");
        string value = FlowText.Normal(match.Groups["value"].Value) ?? throw Lost(line.Number, "what is in brackets");
        return new CommentedScalar(value) { Comment = match.Groups["comment"] is { Success: true } comment ? comment.Value : null, Gap = match.Groups["gap"].Value };
    }

    private CommentedScalar Block(string sign, Line line)
    {
        int parent = line.Indent;
        Require(!IsOver && _lines[_at].Text.Length > 0 && _lines[_at].Indent > parent, line.Number, "a block");
        int indent = _lines[_at].Indent;
        var block = new List<string>();
        int last = _at;
        for (int i = _at; i < _lines.Count && (_lines[i].Text.Length == 0 || _lines[i].Indent >= indent); i++)
        {
            block.Add(_lines[i].Text.Length == 0 ? "" : new string(' ', _lines[i].Indent - indent) + _lines[i].Text);
            last = _lines[i].Text.Length > 0 ? i : last;
        }

        Require(last + 1 >= _lines.Count || _lines[last + 1].Text.Length == 0 || _lines[last + 1].Indent <= parent, last, "where a block ends");
        block.RemoveRange(last - _at + 1, block.Count - (last - _at + 1));
        _at = last + 1;
        return new CommentedScalar(sign) { Block = block };
    }

    // Comments and blank lines up to the next content.
    private List<string> Lines()
    {
        var lines = new List<string>();
        for (; !IsOver && (_lines[_at].IsComment || _lines[_at].Text.Length == 0); _at++)
        {
            lines.Add(_lines[_at].Text);
        }

        return lines;
    }

    private static bool IsItem(string text) => text == "-" || text.StartsWith("- ", StringComparison.Ordinal);

    private static string KeyOf(string text) => Key().Match(text) is { Success: true } match ? match.Groups["key"].Value : "";

    private static void Require(bool condition, int line, string what)
    {
        if (!condition)
        {
            throw Lost(line, what);
        }
    }

    private static CommentsLostException Lost(int line, string what) => new($"line {line + 1}: {what}");

    [GeneratedRegex("""^(?<key>(?:"[^"\\]*"|'[^']*'|[^\s#&*!|>'"%@`\[\]{},?:-](?:[^:# ]|:[^ :#]| +[^:# ])*) *):(?: .*)?$""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Key();

    [GeneratedRegex("""^(?<value>"[^"\\]*"|'(?:[^']|'')*'|\[[^\]]*\]|\{[^}]*\}|[^\s#&*!|>'"%@`\[\]{},](?:[^:# ]|:[^ ]| +[^# :]| +:[^ ]|#)*)(?:(?<gap> +)(?<comment>#.*))?$""", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex OneLine();

    private sealed record Line(int Indent, string Text, int Number)
    {
        public bool IsComment => Text.StartsWith('#');
    }
}
