using System.Globalization;
using Idp.Testing;

namespace Idp.TechDocs.Git.Tests;

/// <summary>A repository that git itself makes, in a folder that is gone after the test.</summary>
internal sealed class GitFolder : IDisposable
{
    private readonly ScratchFolder _folder = new();
    private DateTimeOffset _now = new(2001, 2, 3, 4, 5, 6, TimeSpan.FromHours(3));

    public string Path => _folder.Path;

    public string this[string relative] => _folder[relative];

    public static async Task<GitFolder> CreateAsync()
    {
        NeedsGit();
        var folder = new GitFolder();
        await folder.GitAsync("init", "-q", "-b", "main");
        return folder;
    }

    /// <summary>Skips the test where there is no git; on a build server there is one.</summary>
    public static void NeedsGit() => Assert.SkipUnless(
        Environment.GetEnvironmentVariable("CI") == "true" || (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .Any(folder => File.Exists(System.IO.Path.Join(folder, OperatingSystem.IsWindows() ? "git.exe" : "git"))),
        "Needs git, which is not installed here.");

    public GitFolder Write(string path, string text)
    {
        _folder.Write(path, text);
        return this;
    }

    /// <summary>Commits all that there is, a day after the last commit.</summary>
    public async Task CommitAsync()
    {
        await GitAsync("add", "-A");
        await GitAsync("commit", "-q", "--allow-empty", "-m", "change");
    }

    public async Task<string> GitAsync(params string[] arguments)
    {
        _now = _now.AddDays(1);
        string date = _now.ToString("O", CultureInfo.InvariantCulture);
        var environment = new Dictionary<string, string>
        {
            ["GIT_AUTHOR_NAME"] = "a",
            ["GIT_AUTHOR_EMAIL"] = "a@example.org",
            ["GIT_AUTHOR_DATE"] = "2000-01-01T00:00:00Z",
            ["GIT_COMMITTER_NAME"] = "a",
            ["GIT_COMMITTER_EMAIL"] = "a@example.org",
            ["GIT_COMMITTER_DATE"] = date,
            ["GIT_CONFIG_GLOBAL"] = "/dev/null",
            ["GIT_CONFIG_SYSTEM"] = "/dev/null",
        };
        var result = await ExternalProcess.RunAsync("git", ["-C", Path, .. arguments], environment: environment);
        Assert.True(result.ExitCode == 0, $"git {string.Join(' ', arguments)}: {result.Error}");
        return result.Output.Trim();
    }

    public GitRepository Open()
    {
        var repository = GitRepository.TryOpen(Path, out string? reason);
        Assert.True(repository is not null, reason);
        return repository;
    }

    public void Dispose()
    {
        foreach (string file in Directory.EnumerateFiles(Path, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint }))
        {
            File.SetAttributes(file, FileAttributes.Normal); // Objects of git are read-only, which Windows does not delete.
        }

        _folder.Dispose();
    }
}
