namespace Idp.Catalog.Tool.Commands.Init.Evidence;

/// <summary>Who owns everything, as a CODEOWNERS file of GitHub or GitLab says it.</summary>
internal static class CodeOwners
{
    private static readonly string[] Places = [".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS"];

    /// <summary>The first owner of <c>*</c> as a reference; null when there is none.</summary>
    public static async Task<string?> FindOwnerAsync(RepositoryFolder folder, CancellationToken cancellationToken)
        => await folder.ReadFirstAsync(Places, cancellationToken).ConfigureAwait(false) is (_, var text) ? FindOwner(text) : null;

    internal static string? FindOwner(string text)
    {
        string? owner = null;
        foreach (var line in text.Split('\n'))
        {
            var words = line.Split('#')[0].Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries);
            if (words is ["*", var first, ..])
            {
                // The last rule for a file wins.
                owner = Reference(first);
            }
        }

        return owner;
    }

    // @organisation/team is a group, @login and an address are people.
    private static string? Reference(string owner)
    {
        var isTeam = owner.StartsWith('@') && owner.Contains('/', StringComparison.Ordinal);
        var name = EntityNames.From(owner.StartsWith('@') ? owner : owner.Split('@')[0]);
        return name is null ? null : isTeam ? $"group:default/{name}" : $"user:default/{name}";
    }
}
