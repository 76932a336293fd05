using System.Diagnostics;

namespace Idp.Content.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    internal string Path { get; } = Directory.CreateTempSubdirectory("idp-content-").FullName;

    internal string this[string relative] => System.IO.Path.Combine(Path, relative);

    internal TemporaryFolder With(string relative, string content = "x")
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllText(this[relative], content);
        return this;
    }

    internal TemporaryFolder WithLink(string relative, string target)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.CreateSymbolicLink(this[relative], target);
        return this;
    }

    internal async Task<TemporaryFolder> WithPipeAsync(string relative, CancellationToken cancellationToken)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Makes a pipe with mkfifo.");
        using var process = Process.Start("mkfifo", this[relative]);
        await process.WaitForExitAsync(cancellationToken);
        return this;
    }

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (string folder in Directory.EnumerateDirectories(Path))
            {
                if (new DirectoryInfo(folder).LinkTarget is null)
                {
                    File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
                }
            }
        }

        Directory.Delete(Path, recursive: true);
    }
}
