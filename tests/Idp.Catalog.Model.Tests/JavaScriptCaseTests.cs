using System.Globalization;

namespace Idp.Catalog.Model.Tests;

public sealed class JavaScriptCaseTests
{
    [Theory]
    [InlineData("")]
    [InlineData("tr-TR")]
    [InlineData("lt-LT")]
    public void Every_letter_becomes_what_JavaScript_makes_of_it_in_any_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            var answers = JavaScriptAnswers.Read("lower-case-letters.txt")
                .ToDictionary(line => JavaScriptAnswers.FromCodePoints(line.Question), line => JavaScriptAnswers.FromCodePoints(line.Answer), StringComparer.Ordinal);
            var wrong = new List<string>();
            for (int codePoint = 0; codePoint <= 0x10FFFF; codePoint++)
            {
                if (codePoint is >= 0xD800 and <= 0xDFFF)
                {
                    continue;
                }

                string letter = char.ConvertFromUtf32(codePoint);
                if (!string.Equals(JavaScriptCase.ToLower(letter), answers.GetValueOrDefault(letter, letter), StringComparison.Ordinal))
                {
                    wrong.Add($"U+{codePoint:X4}");
                }
            }

            Assert.Empty(wrong);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Words_with_a_sigma_end_as_in_JavaScript()
    {
        var wrong = JavaScriptAnswers.Read("lower-case-words.txt").Where(line => !string.Equals(
            JavaScriptCase.ToLower(JavaScriptAnswers.FromCodePoints(line.Question)), JavaScriptAnswers.FromCodePoints(line.Answer), StringComparison.Ordinal));
        Assert.Empty(wrong);
    }

    [Fact]
    public void Lower_case_ASCII_is_returned_as_it_is()
    {
        string text = new("component:default/orders-1");
        Assert.Same(text, JavaScriptCase.ToLower(text));
    }

    [Fact]
    public void Half_a_surrogate_pair_stays() => Assert.Equal("a\ud800b", JavaScriptCase.ToLower("A\ud800B"));
}
