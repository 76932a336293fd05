using System.Collections.Immutable;
using Idp.Scaffolder.Trees;

namespace Idp.Scaffolder.Testing;

/// <summary>How a case came out.</summary>
/// <param name="Name">The template's folder and the case: <c>dotnet-service/plain</c>.</param>
/// <param name="Run">What was run.</param>
/// <param name="Differences">What would make the golden files into what was made, by their paths below the case's folder.</param>
/// <param name="IsApproved">Whether the golden files were written instead of compared.</param>
public sealed record TemplateTestResult(string Name, TemplateTestRun Run, ImmutableArray<FileDifference> Differences, bool IsApproved)
{
    /// <summary>Whether the template ran to its end and made what is kept, or what it made is kept now.</summary>
    public bool IsSuccess => Run.IsSuccess && Differences.IsEmpty;

    /// <summary>Fails a test of any framework.</summary>
    /// <exception cref="TemplateTestException">The case came out otherwise than it should; the message is <see cref="ToString"/>.</exception>
    public void ThrowIfFailed()
    {
        if (!IsSuccess)
        {
            throw new TemplateTestException(ToString());
        }
    }

    /// <summary>What is different, as <c>diff -u</c> shows it, or why the run failed; a line when all is well.</summary>
    public override string ToString()
        => IsSuccess ? $"{Name}: {(IsApproved ? "approved" : "as expected")}"
        : !Run.IsSuccess ? $"{Name}: {Run}"
        : $"{Name}: {Differences.Length} differences ('-' golden, '+' made):\n{string.Join('\n', Differences)}\nIf they are meant, run the test again with IDP_APPROVE=1 and commit the files.";
}
