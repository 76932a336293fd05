using System.Text;

namespace Idp.Yaml.Fuzzing;

/// <summary>Changes documents a little: some changes break them, others only say the same in another way. The same seed makes the same changes.</summary>
/// <param name="documents">What to change, and where pieces are taken from.</param>
/// <param name="seed">The seed.</param>
public sealed class Mutator(IReadOnlyList<string> documents, int seed)
{
    private static readonly string[] Pieces =
    [
        " ", "\n", "\t", ":", "-", "?", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "a", "0", ".", "~", "\\", "é", "\r",
        ": ", "- ", "? ", "\n  ", "\n---\n", "\n...\n", " #c", "&x ", "*x", "!t ", "!!str ", ": |\n", ": >-\n", "\r\n", "null", "1.0", "<<: ", "  ", "''", "\\n", "\\u00e9", "\\",
        " \n", "\n\n", ", ", " ,", ": a: b", "- - ", "[]", "{}", "\u00A0", "😀", "\u2028", "\uFEFF", "0x1F", "...", "---", ":\n", "-\n", "#", "|2\n", ">+\n",
    ];

    private static readonly string[] Values =
    [
        "text", "two words", "1", "-1", "0.10", "1e3", "0x1f", "0o17", "014", "1.2.3", "+5", ".5", "5.", "-.inf", ".NaN", "~", "null", "true", "False", "yes", "-", "-a", "--x", "a:b", "a#b", "a #b",
        "http://a.b/c?d=e#f", "'single'", "'it''s'", "\"double\"", "\"a\\tb\\n\\\"c\\\" \\\\ \\/ \\x41 \\u00e9 \\ud83d\\ude00\"", "\"a \\\n    b\"", "é ü 😀", "[a, b]", "[ 'a' , \"b\", 1, ~ ]", "[]", "{}", "{ }", "{a: b}",
        "{ a: 1, 'b': [x, {y: z}], \"c\": }", "[a, [b, c], ]", "[a: b]", "{a}", "[-1, -, a]", "[http://x, a:b]", "{a:b}", "{\"a\":1}",
        "|\n%  line\n%    more\n%\n%  last", ">\n%  folded\n%  text\n%\n%  para\n%    deep\n%  end", "|-\n%  x", "|+\n%  x\n\n", ">-\n%  x\n\n\n%  y", ">+\n%  x\n\n", "|2\n%    x\n%  y", ">1-\n%  x\n% y", "| # comment\n%  x", "|\n\n%  x", "|\n%   \n%  x", "|",
        "text\n%  goes on", "text\n%  goes\n\n%  on  \n%    deep # end", "'a\n%  b\n\n%  c'", "\"a\n%  b \\n \n%  c\"", "\n%  below", "\n%  - a\n%  - b", "\n%- a\n%- b", "\n%- a: b\n%  c: d\n%- - x\n%  - y", "\n%  # comment\n%  k: v", " # comment", "\n%  'quoted': \"v\"",
        "[a,\n%  b,\n%  c]", "{\n%  a: b,\n%  c: d\n%}", "[\n%  a\n%  ]", "@a", "`a", "%a", "*a", "&a b", "!t a", "!!str 1", "? a", ": a", "=", "<<", "a]b", "a,b", "[a]b", "'a'b", "\"a\" # c", "\"a\"#c", "key: v", "- a",
    ];

    // Not for security: the same seed must give the same files.
#pragma warning disable CA5394
    private readonly Random _random = new(seed);

    /// <summary>The next changed document.</summary>
    public byte[] Next()
    {
        var text = documents[_random.Next(documents.Count)];
        for (var changes = _random.Next(1, 5); changes > 0; changes--)
        {
            text = _random.Next(3) == 0 ? Break(text) : Rephrase(text);
        }

        var utf8 = Encoding.UTF8.GetBytes(text);
        if (_random.Next(40) == 0 && utf8.Length > 0)
        {
            utf8[_random.Next(utf8.Length)] = (byte)_random.Next(256);
        }

        return utf8;
    }

    private string Break(string text)
    {
        var at = _random.Next(text.Length + 1);
        switch (_random.Next(5))
        {
            case 0:
                return text[..at] + text[Math.Min(text.Length, at + _random.Next(1, 4))..];
            case 1:
                var other = documents[_random.Next(documents.Count)];
                var from = _random.Next(other.Length + 1);
                return text[..at] + other[from..Math.Min(other.Length, from + _random.Next(1, 120))] + text[at..];
            case 2:
                return text[..at];
            default:
                return text.Insert(at, Pieces[_random.Next(Pieces.Length)]);
        }
    }

    private string Rephrase(string text)
    {
        var lines = text.Split('\n').ToList();
        var line = _random.Next(lines.Count);
        switch (_random.Next(12))
        {
            case 0:
                lines[line] = _random.Next(2) == 0 ? " " + lines[line] : lines[line].StartsWith(' ') ? lines[line][1..] : lines[line];
                break;
            case 1:
                lines.Insert(_random.Next(lines.Count), lines[line]);
                break;
            case 2:
                lines.RemoveAt(line);
                break;
            case 3:
                lines.Insert(line, new string(' ', _random.Next(8)) + (_random.Next(2) == 0 ? "# comment" : ""));
                break;
            case 4:
                lines[line] += _random.Next(2) == 0 ? "  " : "  # comment";
                break;
            case 5:
                return _random.Next(4) == 0 ? text.ReplaceLineEndings("\r\n") : text;
            case 6:
                Shift(lines, line, _random.Next(1, 3));
                break;
            case 7:
                lines[line] = Spaces(lines[line]) + "- " + lines[line].TrimStart(' ');
                break;
            default:
                lines[line] = WithValue(lines[line]);
                break;
        }

        return string.Join('\n', lines);
    }

    // A line and those below it that are deeper move together.
    private static void Shift(List<string> lines, int line, int by)
    {
        var depth = Spaces(lines[line]).Length;
        for (var i = line; i < lines.Count && (i == line || Spaces(lines[i]).Length > depth); i++)
        {
            lines[i] = new string(' ', by) + lines[i];
        }
    }

    private string WithValue(string line)
    {
        var value = Values[_random.Next(Values.Length)].Replace("%", Spaces(line), StringComparison.Ordinal);
        var at = line.IndexOf(": ", StringComparison.Ordinal);
        if (at >= 0)
        {
            return line[..(at + 2)] + value;
        }

        at = line.IndexOf("- ", StringComparison.Ordinal);
        return at >= 0 && _random.Next(2) == 0 ? line[..(at + 2)] + value : Spaces(line) + "k" + _random.Next(100) + ": " + value;
    }
#pragma warning restore CA5394

    private static string Spaces(string line) => line[..(line.Length - line.TrimStart(' ').Length)];
}
