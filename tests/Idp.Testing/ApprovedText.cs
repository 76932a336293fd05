using Xunit;

namespace Idp.Testing;

/// <summary>Compares text with an approved file of the repository. With <c>IDP_APPROVE=1</c> in the environment it writes the file instead.</summary>
public static class ApprovedText
{
    /// <summary>Whether this run approves what it sees.</summary>
    public static bool IsApproving => Environment.GetEnvironmentVariable("IDP_APPROVE") == "1";

    /// <summary>Fails, with the differing lines, unless the file says the same.</summary>
    /// <param name="actual">The text; compared exactly, line ends included.</param>
    /// <param name="path">The file, from the root of the repository.</param>
    public static void Matches(string actual, params ReadOnlySpan<string> path)
    {
        var file = RepositoryRoot.PathTo(path);
        if (IsApproving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        var approved = File.Exists(file) ? File.ReadAllText(file) : string.Empty;
        if (approved != actual)
        {
            Assert.Fail($"""
                {string.Join('/', path.ToArray())} differs ('-' approved, '+' now):
                {TextDifference.Between(approved, actual)}
                If the change is meant, run the test again with IDP_APPROVE=1 and commit the file.
                """);
        }
    }
}
