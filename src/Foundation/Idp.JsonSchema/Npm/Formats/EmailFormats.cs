namespace Idp.JsonSchemas.Npm;

/// <summary>Addresses of mail.</summary>
internal static class EmailFormats
{
    public static bool IsEmail(string text)
    {
        int at = text.IndexOf('@', StringComparison.Ordinal);
        if (at < 0 || !text[..at].Split('.').All(static atom => atom.Length > 0 && atom.All(IsAtom)))
        {
            return false;
        }

        string domain = text[(at + 1)..];
        return domain.StartsWith('[')
            ? domain.EndsWith(']') && HostFormats.IsIPv4(domain[1..^1])
            : domain.Contains('.', StringComparison.Ordinal) && domain.Split('.').All(HostFormats.IsLabel);
    }

    public static bool IsInternationalEmail(string text)
    {
        int end = text.StartsWith('"') ? QuotedLength(text) : text.IndexOf('@', StringComparison.Ordinal);
        if (end <= 0 || end >= text.Length || text[end] != '@' || (text[0] != '"' && !AreAtoms(text[..end])))
        {
            return false;
        }

        string domain = text[(end + 1)..];
        return AreAtoms(domain) || (domain.Length > 1 && domain[0] == '[' && domain[^1] == ']' && domain[1..^1].All(static c => c is (>= '!' and <= 'Z') or >= '^'));
    }

    // Up to and with the closing quotation mark; 0 when there is none.
    private static int QuotedLength(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"':
                    return i + 1;
                case '\\' when i + 1 < text.Length && text[i + 1] is '\t' or >= ' ':
                    i++;
                    break;
                case '\\' or <= ' ':
                    return 0;
            }
        }

        return 0;
    }

    private static bool AreAtoms(string text)
        => text.Split('.').All(static atom => atom.Length > 0 && atom.All(static c => c >= '\u007f' || IsAtom(c)));

    private static bool IsAtom(char c) => char.IsAsciiLetterOrDigit(c) || "_!#$%&'*+-/=?^`{|}~".Contains(c, StringComparison.Ordinal);
}
