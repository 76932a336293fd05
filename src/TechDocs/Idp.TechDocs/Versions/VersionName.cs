using System.Buffers;

namespace Idp.TechDocs.Versions;

/// <summary>Names of versions and aliases, which are names of folders beside each other.</summary>
internal static class VersionName
{
    private const int MaxLength = 100;
    private static readonly SearchValues<char> Special = SearchValues.Create("/\\:*?\"<>|#%");

    /// <summary>Why a text cannot be a name; null when it can.</summary>
    public static string? FindFault(string name) => name switch
    {
        "" => "it is empty",
        { Length: > MaxLength } => $"it has more than {MaxLength} characters",
        ['.', ..] => "it begins with a dot",
        "index.html" or "404.html" or SiteVersions.ListName or Publishing.SiteMetadata.FileName => "the site has a file of that name",
        _ when name.AsSpan().ContainsAny(Special) || name.Any(char.IsControl) => "it has characters that paths or addresses give another meaning",
        _ when name[^1] is '.' or ' ' || name[0] == ' ' => "it begins or ends with a blank, or ends with a dot",
        _ => null,
    };

    /// <summary>A name for the version of a branch or tag: <c>feature/x</c> is <c>feature-x</c>.</summary>
    public static string OfReference(string reference) => reference.Replace('/', '-');
}
