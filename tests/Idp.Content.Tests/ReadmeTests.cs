namespace Idp.Content.Tests;

public sealed class ReadmeTests
{
    [Fact]
    public async Task The_example_of_the_readme_does_what_it_says()
    {
        var token = TestContext.Current.CancellationToken;
        using var repository = new TemporaryFolder().With("services/orders/openapi.yaml", "openapi: 3.1.0").With("catalog-info.yaml");
        var reader = new FileContentReader(repository.Path);

        ContentReadResult api = await reader.ReadAsync("services/orders/openapi.yaml", cancellationToken: token);
        Assert.Equal("14 bytes", api.IsFound ? $"{api.Bytes.Length} bytes" : api.Reason);

        ContentReadResult again = await reader.ReadAsync("services/orders/openapi.yaml", unlessEtag: api.Etag, token);
        Assert.Equal(ContentStatus.NotModified, again.Status);

        ContentReadResult secret = await reader.ReadAsync("../../etc/passwd", cancellationToken: token);
        Assert.Equal("Refused: '../../etc/passwd' leaves the root folder.", $"{secret.Status}: {secret.Reason}");

        ContentSearchResult found = await reader.SearchAsync(Glob.Parse("**/catalog-info.y{,a}ml"), token);
        Assert.Equal("catalog-info.yaml (1 bytes)", string.Join(' ', found.Entries.Select(entry => $"{entry.Path} ({entry.Length} bytes)")));

        await AtomicFile.WriteAsync(repository["index.json"], "{}"u8.ToArray(), token);
        Assert.Equal("{}", await File.ReadAllTextAsync(repository["index.json"], token));
    }
}
