"""What several folders of tests share: clients generated on the spot, and a server to call them against."""
