using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using Idp.CommandLine;

namespace Idp.Catalog.Tool.Execution;

/// <summary>Draws pictures with <c>dot</c> where it is installed. The drawing goes in and the picture comes out by pipes; no shell is asked, no file is made.</summary>
internal static class Graphviz
{
    private const int MaxBytes = 256 * 1024 * 1024;
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(1);

    /// <summary>Draws a picture.</summary>
    /// <param name="drawing">In the language of Graphviz.</param>
    /// <param name="format"><c>svg</c> or <c>png</c>.</param>
    /// <param name="cancellationToken">Ends the drawing.</param>
    /// <exception cref="ToolFailureException">Graphviz is not there, took more than a minute, or failed.</exception>
    public static async Task<byte[]> DrawAsync(string drawing, string format, CancellationToken cancellationToken)
    {
        string program = FindProgram() ?? throw new ToolFailureException(
            $"a picture as {format} needs Graphviz (https://graphviz.org), whose program dot is not on the PATH; --format dot and --format mermaid do without");
        using var timer = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timer.CancelAfter(Timeout);
        using var process = Start(program, format);
        try
        {
            var picture = ReadAsync(process.StandardOutput.BaseStream, timer.Token);
            var complaint = process.StandardError.ReadToEndAsync(timer.Token);
            await WriteAsync(process, drawing, timer.Token).ConfigureAwait(false);
            byte[] bytes = await picture.ConfigureAwait(false);
            string said = await complaint.ConfigureAwait(false);
            await process.WaitForExitAsync(timer.Token).ConfigureAwait(false);
            return process.ExitCode == 0 && bytes.Length > 0 ? bytes : throw new ToolFailureException($"Graphviz failed: {FirstLine(said)}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new ToolFailureException($"Graphviz took more than {Timeout.TotalSeconds} seconds; ask for less with --depth, --relations or --max-nodes");
        }
        finally
        {
            End(process);
        }
    }

    // Only from the folders of PATH: the current folder may be anybody's.
    private static string? FindProgram()
    {
        string name = OperatingSystem.IsWindows() ? "dot.exe" : "dot";
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    private static Process Start(string program, string format)
    {
        var start = new ProcessStartInfo(program, [$"-T{format}"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        try
        {
            return Process.Start(start) ?? throw new ToolFailureException($"'{program}' did not start");
        }
        catch (Win32Exception e)
        {
            throw new ToolFailureException($"'{program}' did not start: {e.Message}");
        }
    }

    private static async Task WriteAsync(Process process, string drawing, CancellationToken cancellationToken)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(Encoding.UTF8.GetBytes(drawing), cancellationToken).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code and its complaint say why.
        }
    }

    private static async Task<byte[]> ReadAsync(Stream output, CancellationToken cancellationToken)
    {
        using var bytes = new MemoryStream();
        byte[] buffer = new byte[64 * 1024];
        while (await output.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
        {
            bytes.Write(buffer, 0, count);
            if (bytes.Length > MaxBytes)
            {
                throw new ToolFailureException($"the picture is larger than {MaxBytes} bytes; ask for less with --depth, --relations or --max-nodes");
            }
        }

        return bytes.ToArray();
    }

    private static string FirstLine(string said) => said.Trim().Split('\n')[0] is { Length: > 0 } line ? line : "it drew nothing";

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // It ended by itself.
        }
    }
}
