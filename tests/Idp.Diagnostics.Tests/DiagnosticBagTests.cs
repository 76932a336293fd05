namespace Idp.Diagnostics.Tests;

public sealed class DiagnosticBagTests
{
    private static readonly SourceText B = SourceText.FromString("b.yaml", "one\ntwo\n");
    private static readonly SourceText A = SourceText.FromString("a.yaml", "one\ntwo\n");

    [Fact]
    public void Diagnostics_come_out_by_path_then_place_then_id()
    {
        var bag = new DiagnosticBag();
        bag.Add(new Diagnostic(Rule.Twin, B.Find("two"), "1"));
        bag.Add(new Diagnostic(Rule.Owner, B.Find("two"), "2"));
        bag.Add(new Diagnostic(Rule.Twin, B.Find("one"), "3"));
        bag.Add(new Diagnostic(Rule.Twin, A.Find("two"), "4"));
        bag.Add(new Diagnostic(Rule.Twin, null, "5"));
        Assert.Equal(["5", "4", "3", "2", "1"], bag.ToSortedArray().Select(d => (string)d.Arguments[0]!));
    }

    [Fact]
    public void Equal_places_keep_the_order_of_adding()
    {
        var bag = new DiagnosticBag();
        string[] names = ["z", "a", "m"];
        bag.AddRange(names.Select(name => new Diagnostic(Rule.Twin, A.Find("one"), name)));
        Assert.Equal(names, bag.ToSortedArray().Select(d => (string)d.Arguments[0]!));
    }

    [Fact]
    public void A_repeat_is_dropped_and_not_counted()
    {
        var bag = new DiagnosticBag();
        bag.Add(new Diagnostic(Rule.Twin, A.Find("one"), "x"));
        bag.Add(new Diagnostic(Rule.Twin, A.Find("one"), "x"));
        bag.Add(new Diagnostic(Rule.Twin, A.Find("one"), "y"));
        bag.Add(new Diagnostic(Rule.Twin, A.Find("two"), "x"));
        Assert.Equal(3, bag.Count);
        Assert.Equal(3, bag.CountOf(DiagnosticSeverity.Warning));
    }

    [Fact]
    public void Configuration_changes_the_severity_and_keeps_the_rest()
    {
        var bag = new DiagnosticBag(new Dictionary<string, DiagnosticSeverity> { [Rule.Twin.Id] = DiagnosticSeverity.Error });
        var twin = new Diagnostic(Rule.Twin, A.Find("one"), "x") { Related = [new RelatedLocation(B.Find("one"), "first")] };
        bag.Add(twin);
        var kept = Assert.Single(bag.ToSortedArray());
        Assert.Equal(DiagnosticSeverity.Error, kept.Severity);
        Assert.Equal(twin.Message, kept.Message);
        Assert.Equal(twin.Location, kept.Location);
        Assert.Equal(twin.Related, kept.Related);
        Assert.True(bag.HasErrors);
    }

    [Fact]
    public void A_rule_that_is_switched_off_reports_nothing()
    {
        var bag = new DiagnosticBag(new Dictionary<string, DiagnosticSeverity> { [Rule.Owner.Id] = DiagnosticSeverity.Off });
        bag.Add(new Diagnostic(Rule.Owner, A.Find("one"), "x"));
        Assert.Equal(0, bag.Count);
        Assert.False(bag.HasErrors);
    }

    [Fact]
    public void A_full_bag_keeps_counting_errors()
    {
        var bag = new DiagnosticBag(limit: 2);
        bag.Add(new Diagnostic(Rule.Twin, null, "1"));
        bag.Add(new Diagnostic(Rule.Twin, null, "2"));
        bag.Add(new Diagnostic(Rule.Owner, null, "3"));
        Assert.Equal(2, bag.ToSortedArray().Length);
        Assert.Equal(1, bag.Dropped);
        Assert.True(bag.HasErrors);
    }

    [Theory]
    [InlineData("off", DiagnosticSeverity.Off)]
    [InlineData("INFO", DiagnosticSeverity.Info)]
    [InlineData("warn", DiagnosticSeverity.Warning)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("Error", DiagnosticSeverity.Error)]
    public void A_severity_is_read_by_name(string text, DiagnosticSeverity expected)
    {
        Assert.Equal(expected, SeverityName.Parse(text));
        Assert.Equal(expected, SeverityName.Parse(SeverityName.Of(expected)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("2")]
    [InlineData("fatal")]
    public void Another_word_is_no_severity(string text)
    {
        Assert.False(SeverityName.TryParse(text, out _));
        Assert.Throws<FormatException>(() => SeverityName.Parse(text));
    }
}
