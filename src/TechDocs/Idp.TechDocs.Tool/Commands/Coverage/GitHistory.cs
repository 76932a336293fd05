using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace Idp.TechDocs.Tool.Commands.Coverage;

/// <summary>When files below a folder were last committed, as the system's git tells it.</summary>
internal sealed class GitHistory
{
    private const char CommitMark = '\u0001';
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(2);
    private readonly Dictionary<string, DateTimeOffset> _changes = new(StringComparer.Ordinal);

    private GitHistory(string? reason) => Reason = reason;

    /// <summary>Why nothing is known; null when something is.</summary>
    public string? Reason { get; private init; }

    /// <summary>The committer's date of the last commit that changed a file; null for one that was never committed.</summary>
    /// <param name="path">Relative to the folder, with slashes.</param>
    public DateTimeOffset? LastChangeOf(string path) => _changes.TryGetValue(path, out var date) ? date : null;

    /// <summary>Asks git. Never throws for what it says.</summary>
    public static async Task<GitHistory> ReadAsync(string folder, CancellationToken cancellationToken)
    {
        if (GitProgram.Find() is not { } git)
        {
            return new GitHistory("there is no git on this machine");
        }

        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        ended.CancelAfter(Timeout);
        try
        {
            using var process = Process.Start(GitProgram.Log(git, folder, CommitMark))!;
            try
            {
                process.StandardInput.Close();
                var errors = process.StandardError.ReadToEndAsync(ended.Token);
                var history = new GitHistory(null);
                await history.ReadLogAsync(process.StandardOutput, ended.Token).ConfigureAwait(false);
                await process.WaitForExitAsync(ended.Token).ConfigureAwait(false);
                string said = (await errors.ConfigureAwait(false)).Trim();
                return process.ExitCode == 0 ? history : new GitHistory(said.Length == 0 ? "git failed" : said.Split('\n')[0]);
            }
            finally
            {
                if (!process.HasExited)
                {
                    process.Kill(entireProcessTree: true);
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new GitHistory("git took too long");
        }
        catch (Exception e) when (e is Win32Exception or IOException or InvalidOperationException)
        {
            return new GitHistory($"git does not run: {e.Message}");
        }
    }

    // Newest first: what is named first counts.
    private async Task ReadLogAsync(StreamReader log, CancellationToken cancellationToken)
    {
        var date = DateTimeOffset.UnixEpoch;
        while (await log.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line.StartsWith(CommitMark))
            {
                date = long.TryParse(line.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) && seconds < 253_402_300_800
                    ? DateTimeOffset.FromUnixTimeSeconds(seconds)
                    : DateTimeOffset.UnixEpoch;
            }
            else if (line.Length > 0)
            {
                _changes.TryAdd(line, date);
            }
        }
    }
}
