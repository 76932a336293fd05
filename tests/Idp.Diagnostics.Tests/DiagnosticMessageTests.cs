namespace Idp.Diagnostics.Tests;

public sealed class DiagnosticMessageTests
{
    [Fact]
    public void A_text_of_megabytes_does_not_fill_the_report()
    {
        var rule = new DiagnosticDescriptor("X1", "Title", DiagnosticSeverity.Error, "'{0}' is long.", "Shorten '{0}'.");
        var diagnostic = new Diagnostic(rule, null, new string('a', 1_000_000));

        Assert.InRange(diagnostic.Message.Length, 1_000, 1_100);
        Assert.InRange(diagnostic.Remedy!.Length, 1_000, 1_100);
    }
}
