using Idp.Catalog.Validation;

namespace Idp.Catalog.Descriptors.Placeholders;

/// <summary>Addresses of files on source hosts, as far as placeholders need them.</summary>
internal static class ScmAddress
{
    // The words between a repository and a branch in the addresses of the hosts.
    private static readonly string[] FileMarkers = ["blob", "tree", "raw", "edit", "src", "browse"];

    /// <summary>An absolute address as it is, a relative one joined to the descriptor's, a rooted one joined to its repository; null when that makes none.</summary>
    public static string? Resolve(string text, string descriptor)
    {
        if (WhatwgUrl.CanParse(text))
        {
            return text;
        }

        if (text.StartsWith('/') && RepositoryFile.TryParse(descriptor, out var file))
        {
            return file.Root + text;
        }

        return WhatwgUrl.TryResolve(text, descriptor, out var address) ? address : null;
    }

    /// <summary>Whether both are files of one repository; what is no file of a repository passes.</summary>
    public static bool SameRepository(string address, string descriptor)
        => !RepositoryFile.TryParse(address, out var a) || !RepositoryFile.TryParse(descriptor, out var b)
            || (a.Host == b.Host && a.Repository == b.Repository);

    /// <summary>The hosts show one file under several addresses; this is the one that the origin is written with.</summary>
    public static string AsBlob(string address) => address.Replace("/tree/", "/blob/", StringComparison.Ordinal);

    private readonly record struct RepositoryFile(string Host, string Repository, string Root)
    {
        // Hosts that serve bare files, such as raw.githubusercontent.com, name no file of a repository in the original's eyes.
        public static bool TryParse(string address, out RepositoryFile file)
        {
            file = default;
            if (!Uri.TryCreate(address, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            {
                return false;
            }

            var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 0)
            {
                return false;
            }

            if (parts.Contains("_git"))
            {
                file = new RepositoryFile(uri.Host, uri.AbsolutePath, uri.GetLeftPart(UriPartial.Path));
                return uri.Query.Contains("path=", StringComparison.Ordinal);
            }

            // Bitbucket Server has no branch in the path; everywhere else a file comes after its branch.
            var marker = Array.FindIndex(parts, parts.Length > 2 ? 2 : 0, FileMarkers.Contains);
            var branch = parts[0] == "projects" ? 0 : 1;
            if (marker < 2 || marker + branch + 1 >= parts.Length)
            {
                return false;
            }

            var repository = parts[marker - 1] == "-" ? parts[..(marker - 1)] : parts[..marker];
            var root = $"{uri.GetLeftPart(UriPartial.Authority)}/{string.Join('/', parts.Take(marker + branch + 1))}";
            file = new RepositoryFile(uri.Host, string.Join('/', repository), root);
            return true;
        }
    }
}
