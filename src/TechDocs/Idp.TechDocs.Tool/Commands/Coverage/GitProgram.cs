using System.Diagnostics;
using System.Text;

namespace Idp.TechDocs.Tool.Commands.Coverage;

/// <summary>The system's git, and how it is asked so that nothing but git runs.</summary>
internal static class GitProgram
{
    /// <summary>Where git is, by <c>PATH</c> alone: never what happens to lie in the current folder. Null when there is none.</summary>
    public static string? Find()
    {
        string name = OperatingSystem.IsWindows() ? "git.exe" : "git";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Join(folder, name))
            .FirstOrDefault(File.Exists);
    }

    /// <summary>The log of a folder: a line with a mark and seconds for each commit, newest first, then a line for each file, relative to the folder.</summary>
    public static ProcessStartInfo Log(string git, string folder, char mark)
    {
        var start = new ProcessStartInfo(git)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };

        // A repository's own configuration may name programs: none of them, and no network.
        foreach (string argument in (string[])
        [
            "-C", folder, "--no-pager", "-c", "core.quotePath=false", "-c", "log.showSignature=false", "-c", "core.fsmonitor=false",
            "log", "--no-ext-diff", "--no-textconv", "--no-renames", "--no-color", "--relative", "--name-only", $"--format={mark}%ct", "--", ".",
        ])
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["GIT_NO_LAZY_FETCH"] = "1";
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["LC_ALL"] = "C";
        return start;
    }
}
