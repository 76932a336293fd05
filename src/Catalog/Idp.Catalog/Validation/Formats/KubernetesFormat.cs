using System.Buffers;

namespace Idp.Catalog.Validation;

/// <summary>The naming rules that Backstage borrows from Kubernetes, as its <c>KubernetesValidatorFunctions</c> judges them.</summary>
internal static class KubernetesFormat
{
    private const int MaxLabelLength = 63;
    private const int MaxSubdomainLength = 253;

    private static readonly SearchValues<char> AsciiLettersAndDigits = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.");

    private static readonly SearchValues<char> DnsCharacters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    internal static bool IsApiVersion(string value) => IsPrefixed(value, static suffix =>
        suffix.Length is >= 1 and <= MaxLabelLength && !suffix.ContainsAnyExcept(AsciiLettersAndDigits));

    internal static bool IsKind(string value)
        => value.Length is >= 1 and <= MaxLabelLength
            && char.IsAsciiLetter(value[0])
            && !value.AsSpan(1).ContainsAnyExcept(AsciiLettersAndDigits);

    internal static bool IsObjectName(string value) => IsObjectName(value.AsSpan());

    internal static bool IsLabelValue(string value) => value.Length == 0 || IsObjectName(value.AsSpan());

    internal static bool IsQualifiedName(string value) => IsPrefixed(value, IsObjectName);

    internal static bool IsDnsLabel(string value) => IsDnsLabel(value.AsSpan());

    internal static bool IsObjectName(ReadOnlySpan<char> value)
        => value.Length is >= 1 and <= MaxLabelLength
            && char.IsAsciiLetterOrDigit(value[0])
            && char.IsAsciiLetterOrDigit(value[^1])
            && !value.ContainsAnyExcept(NameCharacters);

    internal static bool IsDnsLabel(ReadOnlySpan<char> value)
        => value.Length is >= 1 and <= MaxLabelLength
            && value[0] != '-'
            && value[^1] != '-'
            && !value.ContainsAnyExcept(DnsCharacters);

    internal static bool IsDnsSubdomain(ReadOnlySpan<char> value)
    {
        if (value.Length is 0 or > MaxSubdomainLength)
            return false;
        foreach (var label in value.Split('.'))
        {
            if (!IsDnsLabel(value[label]))
                return false;
        }

        return true;
    }

    // "suffix" or "prefix/suffix"; a second slash lands in the suffix, which no suffix rule allows.
    private static bool IsPrefixed(ReadOnlySpan<char> value, Func<ReadOnlySpan<char>, bool> isSuffix)
    {
        var slash = value.IndexOf('/');
        return slash < 0
            ? isSuffix(value)
            : IsDnsSubdomain(value[..slash]) && isSuffix(value[(slash + 1)..]);
    }
}
