using Idp.Catalog.Tests.Fixtures;
using Idp.Catalog.Validation;

namespace Idp.Catalog.Tests.Validation.Formats;

public sealed class FieldFormatsTests
{
    private static readonly Dictionary<string, FieldFormat> ByName = new()
    {
        ["ApiVersion"] = FieldFormats.Default.ApiVersion,
        ["Kind"] = FieldFormats.Default.Kind,
        ["EntityName"] = FieldFormats.Default.EntityName,
        ["Namespace"] = FieldFormats.Default.Namespace,
        ["LabelKey"] = FieldFormats.Default.LabelKey,
        ["LabelValue"] = FieldFormats.Default.LabelValue,
        ["AnnotationKey"] = FieldFormats.Default.AnnotationKey,
        ["AnnotationValue"] = FieldFormats.Default.AnnotationValue,
        ["Tag"] = FieldFormats.Default.Tag,
        ["NonBlank"] = FieldFormats.Default.NonBlank,
    };

    // formats.jsonl: what @backstage/catalog-model 1.10.1 answers for each of these strings.
    [Theory]
    [InlineData("ApiVersion")]
    [InlineData("Kind")]
    [InlineData("EntityName")]
    [InlineData("Namespace")]
    [InlineData("LabelKey")]
    [InlineData("LabelValue")]
    [InlineData("AnnotationKey")]
    [InlineData("AnnotationValue")]
    [InlineData("Tag")]
    [InlineData("NonBlank")]
    public void The_default_judges_as_Backstage_does(string field)
    {
        var wrong = new List<string>();
        var judged = 0;
        foreach (var recorded in RecordedCases.Read("formats.jsonl"))
        {
            var value = recorded.GetProperty("value").GetString()!;
            var expected = recorded.GetProperty("valid").GetString()!.Split(' ').Contains(field);
            if (ByName[field].IsValid(value) != expected)
                wrong.Add($"{RecordedCases.Show(value)}: expected {expected}");
            judged++;
        }

        Assert.Empty(wrong);
        Assert.True(judged > 1_000);
    }

    [Fact]
    public void A_line_break_at_the_end_is_wrong_in_every_name()
    {
        foreach (var (field, format) in ByName)
        {
            if (field is not ("AnnotationValue" or "NonBlank"))
                Assert.False(format.IsValid("a\n"), field);
        }
    }

    [Fact]
    public void One_format_can_be_replaced_without_touching_the_others()
    {
        var formats = FieldFormats.Default with { Tag = new FieldFormat("a tag of ours", static tag => tag.StartsWith("our-", StringComparison.Ordinal)) };

        Assert.True(formats.Tag.IsValid("our-Tag"));
        Assert.Equal("a tag of ours", formats.Tag.Expectation);
        Assert.False(FieldFormats.Default.Tag.IsValid("our-Tag"));
        Assert.Same(FieldFormats.Default.Kind, formats.Kind);
    }

    [Fact]
    public void The_expectations_are_the_words_of_Backstage()
    {
        Assert.Equal("a valid prefix and/or suffix", FieldFormats.Default.AnnotationKey.Expectation);
        Assert.Equal(
            "a string that is sequences of [a-z0-9+#] separated by [-], at most 63 characters in total",
            FieldFormats.Default.Tag.Expectation);
    }

    [Fact]
    public void Judging_allocates_nothing()
    {
        Judge();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Judge();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        static void Judge()
        {
            foreach (var format in ByName.Values)
                format.IsValid("backstage.io/techdocs-ref");
        }
    }
}
