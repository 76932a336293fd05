using Idp.Scaffolder.Templates.Language;
using Idp.Scaffolder.Templates.Language.Caching;
using Idp.Scaffolder.Templates.Language.Parsing;

namespace Idp.Scaffolder.Templates.Tests.Language;

public sealed class TextCacheTests
{
    private int _parsed;

    [Fact]
    public void A_text_is_kept_when_it_comes_for_the_second_time()
    {
        var cache = new TextCache(maxCount: 8, maxLength: 1000);
        Assert.NotSame(Get(cache, "a"), Get(cache, "a"));
        Assert.Same(Get(cache, "a"), Get(cache, "a"));
        Assert.Equal(2, _parsed);
    }

    [Fact]
    public void Texts_that_come_once_are_not_kept()
    {
        var cache = new TextCache(maxCount: 1000, maxLength: 100_000);
        var kept = new List<WeakReference>();
        for (int i = 0; i < 100; i++)
        {
            kept.Add(new WeakReference(Get(cache, $"text {i}")));
        }

        GC.Collect();
        Assert.InRange(kept.Count(text => text.IsAlive), 0, 1);
        GC.KeepAlive(cache);
    }

    [Theory]
    [InlineData(0, 1000)]
    [InlineData(8, 1)]
    public void Nothing_is_kept_without_room(int maxCount, long maxLength)
    {
        var cache = new TextCache(maxCount, maxLength);
        for (int i = 0; i < 5; i++)
        {
            Get(cache, "abc");
        }

        Assert.Equal(5, _parsed);
    }

    [Fact]
    public void Another_syntax_or_name_is_another_text()
    {
        var cache = new TextCache(maxCount: 8, maxLength: 1000);
        var text = Get(cache, "a");
        text = Get(cache, "a");
        Assert.NotSame(text, Get(cache, "a", TemplateSyntax.Nunjucks3));
        Assert.NotSame(text, Get(cache, "a", name: "x"));
        Assert.Same(text, Get(cache, "a"));
    }

    private ParsedText Get(TextCache cache, string text, TemplateSyntax? syntax = null, string? name = null)
        => cache.GetOrAdd(new TextKey(text, syntax ?? TemplateSyntax.Backstage, name), key =>
        {
            _parsed++;
            return new ParsedText(key.Text, key.Syntax);
        });
}
