using Idp.TechDocs.Publishing;

namespace Idp.TechDocs.Tests.Publishing;

/// <summary>The publisher of local folders where links cannot be made, or are not wanted.</summary>
public sealed class FolderSitePublisherTests : SitePublisherConformance
{
    protected override ISitePublisher Create() => new LocalSitePublisher(Folder["root"], new LocalSitePublisherOptions { UsesLinks = false });

    [Fact]
    public async Task A_folder_takes_the_place_of_a_link_and_its_builds()
    {
        await new LocalSitePublisher(Folder["root"]).PublishAsync(Key, BuiltVersion.Write(Folder, "1"), Token);
        await Create().PublishAsync(Key, BuiltVersion.Write(Folder, "2"), Token);
        Assert.Equal("2", await VersionAsync(Create()));
        Assert.Null(new DirectoryInfo(Folder["root/default/component/orders"]).LinkTarget);
        Assert.Empty(Directory.GetDirectories(Folder["root/.builds/default/component/orders"]));
        Assert.Equal(["orders"], Directory.GetFileSystemEntries(Folder["root/default/component"]).Select(Path.GetFileName));
    }
}
