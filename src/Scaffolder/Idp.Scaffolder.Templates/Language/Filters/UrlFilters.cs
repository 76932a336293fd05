using System.Buffers;
using System.Globalization;
using System.Text;
using Idp.Scaffolder.Templates.Language.Methods;
using Idp.Scaffolder.Templates.Language.Rendering;
using Idp.Scaffolder.Templates.Language.Values;

namespace Idp.Scaffolder.Templates.Language.Filters;

/// <summary>Filters about addresses.</summary>
internal static class UrlFilters
{
    private const string LettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static readonly SearchValues<char> Unreserved = SearchValues.Create(LettersAndDigits + "-_.!~*'()");
    private static readonly SearchValues<char> Mailbox = SearchValues.Create(LettersAndDigits + "_.!#$%&'*+-/=?^`{|}~");
    private static readonly SearchValues<char> HostLabel = SearchValues.Create(LettersAndDigits + "-");

    public static object? Encode(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        if (input is string or SafeText)
        {
            return Encoded(context, FilterInput.Text(input));
        }

        var pairs = new StringBuilder();
        switch (input)
        {
            case JsObject map:
                foreach (var (key, value) in map.Entries)
                {
                    AddPair(context, pairs, key, value);
                }

                break;
            case JsArray list:
                foreach (object? item in list.Items)
                {
                    AddPair(context, pairs, AttributePath.Read(item, "0"), AttributePath.Read(item, "1"));
                }

                break;
        }

        return pairs.ToString();
    }

    public static object? Urlize(RenderContext context, object? input, ReadOnlySpan<object?> arguments)
    {
        string text = FilterInput.Text(input);
        string attribute = Given.At(arguments, 1) is true ? " rel=\"nofollow\"" : "";
        object? length = Given.At(arguments, 0);
        int most = length is Undefined or double.NaN ? int.MaxValue : Math.Max(0, Js.ToInteger(context, length));
        var output = new StringBuilder();
        for (int at = 0; at < text.Length;)
        {
            context.Step();
            var rest = text.AsSpan(at);
            bool isSpace = JsSpace.Is(rest[0]);
            int end = isSpace ? rest.Length - JsSpace.TrimStart(rest).Length : WordLength(rest);
            if (isSpace)
            {
                output.Append(rest[..end]);
            }
            else
            {
                AddWord(output, rest[..end].ToString(), most, attribute);
            }

            context.RequireLength(output.Length);
            context.ReserveBytes(8L * end);
            at += end;
        }

        return output.ToString();
    }

    private static int WordLength(ReadOnlySpan<char> text)
    {
        int length = text.IndexOfAny(JsSpaceValues);
        return length < 0 ? text.Length : length;
    }

    private static readonly SearchValues<char> JsSpaceValues = SearchValues.Create(JsSpace.Characters);

    private static void AddPair(RenderContext context, StringBuilder pairs, object? key, object? value)
    {
        context.Step();
        pairs.Append(pairs.Length == 0 ? "" : "&").Append(Encoded(context, Js.ToText(context, key))).Append('=').Append(Encoded(context, Js.ToText(context, value)));
        context.RequireLength(pairs.Length);
    }

    // encodeURIComponent
    private static string Encoded(RenderContext context, string text)
    {
        if (!text.AsSpan().ContainsAnyExcept(Unreserved))
        {
            return text;
        }

        context.ReserveText(text.Length * 9L);
        var output = new StringBuilder(text.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        for (int i = 0; i < text.Length;)
        {
            if (Unreserved.Contains(text[i]))
            {
                output.Append(text[i++]);
                continue;
            }

            if (!Rune.TryGetRuneAt(text, i, out var rune))
            {
                throw TemplateFault.Type("half of a surrogate pair has no place in an address");
            }

            int length = rune.EncodeToUtf8(bytes);
            foreach (byte b in bytes[..length])
            {
                output.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
            }

            i += rune.Utf16SequenceLength;
        }

        return output.ToString();
    }

    private static void AddWord(StringBuilder output, string word, int most, string attribute)
    {
        string address = WithoutPunctuation(word);
        string shown = address[..Math.Min(most, address.Length)];
        if (address.StartsWith("http://", StringComparison.Ordinal) || address.StartsWith("https://", StringComparison.Ordinal))
        {
            output.Append($"<a href=\"{address}\"{attribute}>{shown}</a>");
        }
        else if (address.StartsWith("www.", StringComparison.Ordinal))
        {
            output.Append($"<a href=\"http://{address}\"{attribute}>{shown}</a>");
        }
        else if (IsMail(address))
        {
            output.Append($"<a href=\"mailto:{address}\">{address}</a>");
        }
        else
        {
            output.Append(HasKnownDomain(address) ? $"<a href=\"http://{address}\"{attribute}>{shown}</a>" : word);
        }
    }

    private static string WithoutPunctuation(string word)
    {
        int start = word[0] is '(' or '<' ? 1 : word.StartsWith("&lt;", StringComparison.Ordinal) ? 4 : 0;
        var inner = word.AsSpan(start);
        int end = inner is [.., '.' or ',' or ')'] ? 1 : inner.EndsWith("&gt;", StringComparison.Ordinal) ? 4 : 0;
        return inner[..^end].ToString();
    }

    private static bool IsMail(string word)
    {
        int at = word.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0 || word.AsSpan(0, at).ContainsAnyExcept(Mailbox))
        {
            return false;
        }

        string[] labels = word[(at + 1)..].Split('.');
        return labels.Length > 1 && labels.All(static label => label.Length > 0 && !label.AsSpan().ContainsAnyExcept(HostLabel));
    }

    private static bool HasKnownDomain(string word)
    {
        for (int at = word.IndexOf('.', StringComparison.Ordinal); at >= 0; at = word.IndexOf('.', at + 1))
        {
            var rest = word.AsSpan(at + 1);
            bool isKnown = rest.StartsWith("org", StringComparison.Ordinal) || rest.StartsWith("net", StringComparison.Ordinal) || rest.StartsWith("com", StringComparison.Ordinal);
            if (isKnown && (rest.Length == 3 || rest[3] is ':' or '/'))
            {
                return true;
            }
        }

        return false;
    }
}
