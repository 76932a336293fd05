using Idp.Diagnostics;

namespace Idp.Catalog.Tests;

public sealed class KnownEntitiesTests
{
    private const string A = """{"kind":"Group","metadata":{"name":"a"}}""";
    private const string B = """{"kind":"Group","metadata":{"name":"b"}}""";

    [Theory]
    [InlineData($"[{A}, {B}]")]
    [InlineData($"[\n  {A},\n  {B}\n]\n")]
    [InlineData("{\"items\": [" + A + ", " + B + "], \"totalItems\": 2, \"pageInfo\": {}}")]
    [InlineData($"{A}\n{B}\n")]
    [InlineData($"{A}\r\n\r\n{B}")]
    [InlineData("{\"items\":[" + A + "]}\n{\"items\":[" + B + "]}")]
    [InlineData("kind: Group\nmetadata: { name: a }\n---\n---\nkind: Group\nmetadata: { name: b }\n")]
    [InlineData("- kind: Group\n  metadata: { name: a }\n- kind: Group\n  metadata: { name: b }\n")]
    [InlineData("items:\n- kind: Group\n  metadata: { name: a }\n- kind: Group\n  metadata: { name: b }\n")]
    [InlineData($"\uFEFF[{A},{B}]")]
    public void Every_form_of_an_export_is_read(string text)
    {
        var known = Read(text);

        Assert.Empty(known.Diagnostics);
        Assert.Equal(["group:default/a", "group:default/b"], known.Entities.Select(entity => entity.Ref.ToString()));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("""{"items":[]}""")]
    public void An_empty_export_knows_nothing(string text)
    {
        var known = Read(text);

        Assert.Empty(known.Diagnostics);
        Assert.Empty(known.Entities);
    }

    [Theory]
    [InlineData($"[{A}, {{]", "export:1:45: error IDP1093")]
    [InlineData($"{A}\n{{\"kind\"", "export:2:8: error IDP1093")]
    [InlineData($"[{A}, 5]", "export:1:44: warning IDP1094: This is no entity: the number 5.")]
    [InlineData($"[{A}, {{\"kind\":\"Group\"}}]", "export:1:44: warning IDP1094: This is no entity: its kind or its metadata.name is missing.")]
    [InlineData("kind: Group\nmetadata: { name: a }\n---\n*x", "export:4:1: error IDP1003")]
    public void What_is_wrong_is_said_and_what_is_right_is_known(string text, string fault)
    {
        var known = Read(text);

        Assert.StartsWith(fault, Assert.Single(known.Diagnostics).ToString(), StringComparison.Ordinal);
        Assert.Equal("group:default/a", Assert.Single(known.Entities).Ref.ToString());
    }

    [Fact]
    public void More_entities_than_are_taken_are_a_fault()
    {
        var known = Read($"[{A}, {B}, {B}, {B}]", new KnownEntitiesOptions { MaxEntities = 1 });

        Assert.Equal("IDP1095", Assert.Single(known.Diagnostics).Id);
        Assert.Single(known.Entities);
    }

    [Fact]
    public async Task A_file_that_is_too_large_or_missing_is_a_fault()
    {
        var cancellation = TestContext.Current.CancellationToken;
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, $"[{A}]", cancellation);

        Assert.Single((await KnownEntities.ReadAsync(path, cancellationToken: cancellation)).Entities);
        Assert.Equal("IDP1022", Assert.Single((await KnownEntities.ReadAsync(path, new KnownEntitiesOptions { MaxBytes = 10 }, cancellation)).Diagnostics).Id);
        File.Delete(path);
        Assert.Equal("IDP1020", Assert.Single((await KnownEntities.ReadAsync(path, cancellationToken: cancellation)).Diagnostics).Id);
        Assert.Equal("IDP1021", Assert.Single((await KnownEntities.ReadAsync(Path.GetTempPath(), cancellationToken: cancellation)).Diagnostics).Id);
    }

    [Fact]
    public void Cancellation_is_honoured()
        => Assert.Throws<OperationCanceledException>(() => KnownEntities.Read(SourceText.FromString("export", $"[{A}]"), null, new CancellationToken(canceled: true)));

    [Fact]
    public void No_text_makes_the_reader_throw()
        => CsCheck.Check.Sample(
            CsCheck.Gen.String["{}[]\":, akindmetaname\n1e-\\u"],
            text => _ = Read("{" + text, new KnownEntitiesOptions { MaxEntities = 10 }));

    private static KnownEntities Read(string text, KnownEntitiesOptions? options = null)
        => KnownEntities.Read(SourceText.FromString("export", text), options, TestContext.Current.CancellationToken);
}
