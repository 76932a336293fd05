using System.Globalization;
using Idp.Benchmarks.Templates;

namespace Idp.Benchmarks.Measuring.Templates;

/// <summary>One engine's way to render the text.</summary>
/// <param name="Name">What messages call it.</param>
/// <param name="Program">The program.</param>
/// <param name="Arguments">Its arguments; seconds, template and values follow.</param>
internal sealed record TextCase(string Name, string Program, params string[] Arguments)
{
    /// <summary>Renders as long as told, in a process of its own.</summary>
    /// <returns>The CPU seconds of one render, all threads of the process.</returns>
    /// <exception cref="InvalidDataException">It gave another text than the others do.</exception>
    public double Run(int seconds, string template, string values)
    {
        var (output, _) = ChildProcess.Run(Program, [.. Arguments, seconds.ToString(CultureInfo.InvariantCulture), template, values]);
        return TextReport.Read(output).SecondsOf(Name);
    }
}
