namespace Idp.TechDocs.Tool.Tests.Browser;

/// <summary>Tests that share a browser and the sites that it shows.</summary>
[CollectionDefinition(Name)]
public sealed class SharedBrowser : ICollectionFixture<Chromium>, ICollectionFixture<ShownSites>
{
    public const string Name = "browser";
}
