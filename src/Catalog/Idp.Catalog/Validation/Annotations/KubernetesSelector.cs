using System.Buffers;
using System.Globalization;

namespace Idp.Catalog.Validation;

/// <summary>Kubernetes' grammar of label selectors: <c>a=b,c!=d,e in (x,y),f notin (z),g,!h,i&gt;1</c>.</summary>
/// <remarks>As apimachinery's <c>labels.Parse</c>: white space anywhere between words, empty values allowed, one comma between requirements.</remarks>
internal static class KubernetesSelector
{
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n,=!<>()");

    internal static bool IsValid(string selector)
    {
        var reader = new Reader(selector);
        do
        {
            if (!IsRequirement(ref reader))
                return false;
        }
        while (reader.Take(','));
        return reader.IsAtEnd;
    }

    private static bool IsRequirement(ref Reader reader)
    {
        if (reader.Take('!'))
            return IsKey(reader.Word());
        if (!IsKey(reader.Word()))
            return false;
        if (reader.IsAtEnd || reader.Sees(','))
            return true;
        if (reader.Take('!'))
            return reader.Take('=') && IsValue(reader.Word());
        if (reader.Take('='))
        {
            _ = reader.Take('=');
            return IsValue(reader.Word());
        }

        if (reader.Take('<') || reader.Take('>'))
            return long.TryParse(reader.Word(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _);
        return reader.Word() is "in" or "notin" && IsSet(ref reader);
    }

    private static bool IsSet(ref Reader reader)
    {
        if (!reader.Take('('))
            return false;
        do
        {
            if (!IsValue(reader.Word()))
                return false;
        }
        while (reader.Take(','));
        return reader.Take(')');
    }

    private static bool IsKey(ReadOnlySpan<char> word)
    {
        var slash = word.IndexOf('/');
        return (slash < 0 || KubernetesFormat.IsDnsSubdomain(word[..slash])) && KubernetesFormat.IsObjectName(word[(slash + 1)..]);
    }

    private static bool IsValue(ReadOnlySpan<char> word) => word.IsEmpty || KubernetesFormat.IsObjectName(word);

    private ref struct Reader(ReadOnlySpan<char> rest)
    {
        private ReadOnlySpan<char> _rest = rest.Trim();

        internal readonly bool IsAtEnd => _rest.IsEmpty;

        internal readonly bool Sees(char c) => _rest.StartsWith(c);

        internal bool Take(char c)
        {
            if (!Sees(c))
                return false;
            _rest = _rest[1..].TrimStart();
            return true;
        }

        internal ReadOnlySpan<char> Word()
        {
            var end = _rest.IndexOfAny(WordEnds);
            var word = end < 0 ? _rest : _rest[..end];
            _rest = _rest[word.Length..].TrimStart();
            return word;
        }
    }
}
