#!/bin/bash
# Bouwt één van 16 delen met een Slurm-array, in de map van de regio, op een schijf die alle machines zien:
#
#   delen=$(sbatch --parsable --export=ALL,DAG="$(TZ=Europe/Amsterdam date +%F)" slurm-deel.sh)
#   sbatch --dependency=afterok:"$delen" slurm-samen.sh
#
#SBATCH --job-name=kaart-delen
#SBATCH --array=1-16
#SBATCH --cpus-per-task=2
#SBATCH --mem=4G
#SBATCH --time=01:00:00
#SBATCH --requeue
set -eu
kaart build --deel "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --today "$DAG"
