using System.Security.Cryptography;
using System.Text;
using Idp.Scaffolder.Trees;
using Idp.Scaffolder.Workspaces;

namespace Idp.Scaffolder.Drift;

/// <summary>Names the version of a template by its files.</summary>
public static class TemplateVersion
{
    /// <summary>
    /// <c>sha256:</c> and the hash of the paths, kinds and contents of a folder's files: the same files give the same on every machine. Its
    /// folders <c>tests</c>, where the cases of a template are, and <c>.git</c> do not count, since nothing is made of them.
    /// </summary>
    /// <exception cref="Actions.ActionException">The folder holds more than a workspace may.</exception>
    public static string OfFolder(string folder, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in FileTree.Read(new Workspace(folder), cancellationToken).Files.Where(file => IsCounted(file.Path)))
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{(file.IsLink ? 'l' : file.IsExecutable ? 'x' : 'f')}\n{file.Content.Length}\n"));
            hash.AppendData(file.Content.Span);
        }

        return $"sha256:{Convert.ToHexStringLower(hash.GetHashAndReset())}";
    }

    private static bool IsCounted(string path)
        => !path.StartsWith("tests/", StringComparison.Ordinal) && !path.StartsWith(".git/", StringComparison.Ordinal);
}
